import { searchQueryHref } from '../../routes.ts';
import { element } from '../site/element.ts';

/** Sorting and filtering of the table that the page already shows; without it the browser's own find does. */
const table = document.querySelector<HTMLTableElement>('#error-index');
const controls = document.querySelector<HTMLElement>('#index-filter');
const none = document.querySelector<HTMLElement>('[data-none]');

/** What the search takes for a number; without it, the table's own spellings still match. */
async function codesIn(text: string): Promise<Set<number>> {
  const candidates = await import('../../search/identify/candidates.ts').catch(() => undefined);
  return new Set(candidates?.numbersIn(text).map(({ code }) => code));
}

function cellText(row: HTMLTableRowElement, key: string): string {
  const cell = { name: '.name', message: '.means', family: '.family' }[key];
  return cell ? (row.querySelector(cell)?.textContent ?? '').trim().toLowerCase() : '';
}

function sortBy(heading: HTMLTableCellElement, body: HTMLTableSectionElement) {
  const key = heading.dataset.sort ?? 'code';
  const direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
  for (const other of heading.parentElement?.querySelectorAll('th') ?? []) other.removeAttribute('aria-sort');
  heading.ariaSort = direction;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...body.rows].sort((a, b) => {
    const byCode = Number(a.dataset.code) - Number(b.dataset.code);
    return sign * (key === 'code' ? byCode : cellText(a, key).localeCompare(cellText(b, key), 'en') || byCode);
  });
  body.append(...rows);
}

/** Shows the rows that one of the numbers in the text names, or that have all of its words; returns how many. */
function filter(rows: Iterable<HTMLTableRowElement>, text: string, codes: Set<number>, family: string): number {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const content = `${row.textContent} ${row.dataset.also ?? ''}`.toLowerCase();
    const found = codes.has(Number(row.dataset.code)) || words.every((word) => content.includes(word));
    row.hidden = !(found && (!family || row.dataset.family === family));
    if (!row.hidden) shown++;
  }
  return shown;
}

const body = table?.tBodies[0];
const text = controls?.querySelector('input');
const family = controls?.querySelector('select');
if (table && controls && text && family && body) {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = element('button', { type: 'button' }, heading.textContent);
    button.addEventListener('click', () => sortBy(heading, body));
    heading.replaceChildren(button);
  }
  const update = async () => {
    const typed = text.value;
    const codes = await codesIn(typed);
    if (typed !== text.value) return;
    const shown = filter(body.rows, typed, codes, family.value);
    const count = controls.querySelector('[data-count]');
    if (count) count.textContent = `${shown} of ${body.rows.length} numbers`;
    table.hidden = shown === 0;
    if (none) none.hidden = shown > 0;
    none?.querySelector('[data-search-instead]')?.setAttribute('href', searchQueryHref(typed));
  };
  controls.addEventListener('input', () => void update());
  // Typed or chosen before this was here to listen.
  if (text.value || family.value) void update();
  none?.querySelector('[data-clear]')?.addEventListener('click', () => {
    text.value = '';
    family.value = '';
    void update();
    text.focus();
  });
}
