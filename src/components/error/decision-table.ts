/** Narrows the table of causes to what the reader chooses; the choice stands in the address, to be shared. */
const form = document.querySelector<HTMLFormElement>('[data-decide]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.decide tbody tr')];

function update(filters: HTMLSelectElement[], status: Element | null) {
  const chosen = filters.filter(({ value }) => value);
  for (const row of rows) row.hidden = !chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').some((one) => one === value || one === 'any'));
  const shown = rows.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = chosen.length > 0 ? `${shown} of ${rows.length} causes` : '';
  const url = new URL(window.location.href);
  for (const { name, value } of filters) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}

if (form) {
  const filters = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role="status"]');
  const given = new URL(window.location.href).searchParams;
  for (const filter of filters) {
    const value = given.get(filter.name);
    if ([...filter.options].some((option) => option.value === value)) filter.value = value!;
  }
  form.addEventListener('input', () => update(filters, status));
  if (filters.some(({ value }) => value)) update(filters, status);
}
