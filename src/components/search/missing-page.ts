import { BASE } from '../../routes.ts';
import { search } from './search.ts';
import { noteLines, showResults } from './search-items.ts';

/** Reads the address that led nowhere and says what was likely meant. */
const notes = document.querySelector<HTMLElement>('[data-missing-notes]');
const results = document.querySelector<HTMLElement>('[data-missing-results]');
const MAX_RESULTS = 5;
const MAX_LENGTH = 200;

/** The last part of a path without its ending: `"/errors/10054.html" → "10054"`. */
function lastPart(path: string): string {
  const part =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(html?|php|aspx|md|json)$/, '') ?? '';
  try {
    return decodeURIComponent(part).slice(0, MAX_LENGTH);
  } catch {
    return part.slice(0, MAX_LENGTH);
  }
}

/** What no sentence looks like: a number, a hex form, a name in any letter case. */
const IDENTIFIER = /^[\w.-]+$/;

const text = lastPart(window.location.pathname.slice(BASE.length));
if (notes && results && text) {
  for await (const state of search(text)) {
    const [only, other] = state.items;
    if (state.settled && only && !other && IDENTIFIER.test(text)) window.location.replace(only.href + window.location.hash);
    notes.replaceChildren(...noteLines(state.notes));
    showResults(results, state.items.slice(0, MAX_RESULTS));
  }
}
