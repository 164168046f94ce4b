import { counted } from '../../prose/counted.ts';
import { queryFrom } from './query-from.ts';
import { chip, showResults } from './result-rows.ts';
import { search, searchPages } from './search.ts';
import { noteLines } from './search-items.ts';
import type { SearchState } from './search-state.ts';

/** `/search/?q=…`: the shareable form of a query, and what the tests read. */
const results = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const notes = document.querySelector<HTMLElement>('[data-search-notes]');
const chips = document.querySelector<HTMLElement>('[data-search-facts]');
const notHere = document.querySelector<HTMLElement>('[data-not-here]');
const more = document.querySelector<HTMLButtonElement>('[data-search-pages]');
const url = new URL(window.location.href);
const query = queryFrom(url);
/** What the reader answered; a bare query takes no code for it. */
const answers = [...url.searchParams.keys()].some((name) => name !== 'q')
  ? await import('./ask-back.ts').then(({ answersIn }) => answersIn(url, query)).catch(() => undefined)
  : undefined;

// A long query that follows another may change nothing but what follows the #.
window.addEventListener('hashchange', () => window.location.reload());

if (results && status && notes && chips && notHere && more) {
  const box = document.querySelector<HTMLInputElement>('[data-search-box] input');
  // It would join the words around a line break.
  if (box) box.value = query.replace(/\s*\n\s*/g, ' ');
  results.dataset.query = query;
  chips.replaceChildren(...(answers?.chosen ?? []).map(({ title, href }) => removable(title, href)));
  const show = (state: SearchState) => {
    // Until all is known only what will stay first is shown, so that nothing moves that is being read.
    showResults(results, state.done ? state : { items: state.settled ? state.items.slice(0, 1) : [], endpoint: state.endpoint });
    notes.replaceChildren(...noteLines(state.notes));
    if (state.done) status.textContent = countOf(state);
    results.setAttribute('aria-busy', String(!state.done));
    notHere.hidden = !state.done;
    more.hidden = !state.more;
  };
  let last: SearchState | undefined;
  for await (const state of search(query, answers?.facts)) {
    last = state;
    show(state);
  }
  more.addEventListener('click', async () => {
    if (!last) return;
    more.disabled = true;
    status.textContent = 'Searching the pages…';
    last = await searchPages(last);
    show(last);
    more.disabled = false;
  });
}

function countOf({ items }: SearchState): string {
  if (!query.trim()) return 'Type what you have into the box above.';
  return counted(items.length, 'result');
}

function removable(title: string, href: string): HTMLAnchorElement {
  return Object.assign(chip(`${title} ×`, href), { ariaLabel: `Remove “${title}”` });
}
