/** Narrows the table of causes to what the reader chooses; the address keeps the choice, for sharing. */
const chooser = document.querySelector<HTMLElement>('.narrow');
const causeRows = [...document.querySelectorAll<HTMLTableRowElement>('.decide tbody tr')];

function narrow(chips: HTMLInputElement[], status: Element | null) {
  const chosen = chips.filter(({ checked }) => checked);
  for (const row of causeRows) {
    const bits = Number(row.dataset.chips);
    const fitting = chips.filter(({ checked }, place) => checked && Math.floor(bits / 2 ** place) % 2);
    row.hidden = !chosen.every(({ name }) => fitting.some((chip) => chip.name === name));
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
  for (const chip of chips) chip.checked = given.getAll(chip.name).includes(chip.value);
  chooser.addEventListener('input', () => narrow(chips, status));
  if (chips.some(({ checked }) => checked)) narrow(chips, status);
}
