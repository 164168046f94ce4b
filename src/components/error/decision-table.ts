import { FACT_PARAMETERS } from '../../routes.ts';

/** Narrows the table of causes to what the reader chooses; the address keeps the choice, for sharing. */
const chooser = document.querySelector<HTMLElement>('[data-decide]');
const causeRows = [...document.querySelectorAll<HTMLTableRowElement>('.decide tbody tr')];

function narrow(chips: HTMLInputElement[], status: Element | null) {
  const chosen = Object.entries(
    Object.groupBy(
      chips.filter(({ checked }) => checked),
      ({ name }) => name,
    ),
  );
  for (const row of causeRows) {
    row.hidden = !chosen.every(([name, same = []]) => valuesOf(row, name).some((value) => value === 'any' || same.some((chip) => chip.value === value)));
  }
  const shown = causeRows.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = chosen.length > 0 ? `${shown} of ${causeRows.length} causes` : '';
  const url = new URL(window.location.href);
  for (const { name } of chips) url.searchParams.delete(name);
  for (const { name, value, checked } of chips) if (checked) url.searchParams.append(name, value);
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}

/** What a row says of a kind of chip; calls and protocols are read from its cells: `"TCP, UDP" → ["TCP", "UDP"]`. */
function valuesOf(row: HTMLTableRowElement, name: string): string[] {
  const text = name === FACT_PARAMETERS.timing ? row.dataset.when : row.cells[name === FACT_PARAMETERS.call ? 1 : 2]?.textContent;
  return (text ?? '').split(/[ ,]+/);
}

if (chooser) {
  const chips = [...chooser.querySelectorAll('input')];
  const status = chooser.querySelector('[role="status"]');
  const given = new URL(window.location.href).searchParams;
  for (const chip of chips) chip.checked = given.has(chip.name, chip.value);
  chooser.addEventListener('input', () => narrow(chips, status));
  if (chips.some(({ checked }) => checked)) narrow(chips, status);
}
