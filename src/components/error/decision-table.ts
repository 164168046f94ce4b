/** Narrows the table of causes to what the reader chooses; the address keeps the choice, for sharing. */
const chooser = document.querySelector<HTMLElement>('.narrow');
const causeRows = [...document.querySelectorAll<HTMLTableRowElement>('.decide tbody tr')];

function narrow(chips: HTMLInputElement[], status: Element | null) {
  const chosen = Object.values(
    Object.groupBy(
      [...chips.entries()].filter(([, { checked }]) => checked),
      ([, { name }]) => name,
    ),
  );
  for (const row of causeRows) {
    const fitting = row.dataset.chips?.split(' ') ?? [];
    row.hidden = !chosen.every((same = []) => same.some(([index]) => fitting.includes(String(index))));
  }
  const shown = causeRows.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = chosen.length > 0 ? `${shown} of ${causeRows.length} causes` : '';
  const url = new URL(window.location.href);
  for (const { name } of chips) url.searchParams.delete(name);
  for (const { name, value, checked } of chips) if (checked) url.searchParams.append(name, value);
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, '', url);
}

if (chooser) {
  const chips = [...chooser.querySelectorAll('input')];
  const status = chooser.querySelector('[role="status"]');
  const given = new URL(window.location.href).searchParams;
  for (const chip of chips) chip.checked = given.has(chip.name, chip.value);
  chooser.addEventListener('input', () => narrow(chips, status));
  if (chips.some(({ checked }) => checked)) narrow(chips, status);
}
