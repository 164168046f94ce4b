/** Narrows the table of causes to what the reader chooses; the choice stands in the address, to be shared. */
const chooser = document.querySelector<HTMLElement>('[data-decide]');
const causeRows = [...document.querySelectorAll<HTMLTableRowElement>('.decide tbody tr')];

function narrow(filters: HTMLSelectElement[], status: Element | null) {
  const chosen = filters.filter(({ value }) => value);
  for (const row of causeRows) row.hidden = !chosen.every(({ name, value }) => valuesOf(row, name).some((one) => one === value || one === 'any'));
  const shown = causeRows.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = chosen.length > 0 ? `${shown} of ${causeRows.length} causes` : '';
  const url = new URL(window.location.href);
  for (const { name, value } of filters) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}

/** What a row says of a filter; calls and protocols are read from its cells: `"TCP, UDP" → ["TCP", "UDP"]`. */
function valuesOf(row: HTMLTableRowElement, name: string): string[] {
  const text = name === 'when' ? row.dataset.when : row.cells[name === 'call' ? 1 : 2]?.textContent;
  return (text ?? '').split(/[ ,]+/);
}

if (chooser) {
  const filters = [...chooser.querySelectorAll('select')];
  const status = chooser.querySelector('[role="status"]');
  const given = new URL(window.location.href).searchParams;
  for (const filter of filters) {
    const value = given.get(filter.name);
    if ([...filter.options].some((option) => option.value === value)) filter.value = value!;
  }
  chooser.addEventListener('input', () => narrow(filters, status));
  if (filters.some(({ value }) => value)) narrow(filters, status);
}
