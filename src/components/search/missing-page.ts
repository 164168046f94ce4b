import { BASE } from '../../routes.ts';
import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import { lastPart } from './last-part.ts';
import { showResults } from './result-rows.ts';
import { search } from './search.ts';
import { noteLines } from './search-items.ts';

/** Reads the address that led nowhere and says what was likely meant. */
const notes = document.querySelector<HTMLElement>('[data-missing-notes]');
const results = document.querySelector<HTMLElement>('[data-missing-results]');
const MAX_RESULTS = 5;

/** Where the same path in lower case leads, if anywhere: `"/functions/RECV/" → "/functions/recv/"`, `"/WsaEConnReset/" → "/10054/"`. */
async function pageInLowerCase(path: string): Promise<string | undefined> {
  const lower = path.toLowerCase();
  if (lower === path) return undefined;
  const response = await fetch(BASE + lower).catch(() => undefined);
  if (!response?.ok) return undefined;
  // A page that only leads on names the one it leads to, so that the anchor is not lost on the way.
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical ? new URL(canonical.href).pathname : BASE + lower;
}

/** What no sentence looks like: a number, a hex form, a name in any letter case. */
const IDENTIFIER = /^[\w.-]+$/;

// `//host/` would be an address of another site.
const path = window.location.pathname.slice(BASE.length).replace(/^\/+/, '/');
const text = lastPart(path);
const sameInLowerCase = await pageInLowerCase(path);
if (sameInLowerCase) window.location.replace(sameInLowerCase + window.location.search + window.location.hash);
else if (notes && results && text) {
  for await (const state of search(text)) {
    const [first, ...others] = state.items;
    // A completion code stands for the same event, and has the error's name too.
    const isOnly = others.every(({ code = FIRST_OWN_CODE }) => code < FIRST_OWN_CODE);
    if (state.settled && first && isOnly && IDENTIFIER.test(text)) window.location.replace(first.href + window.location.hash);
    notes.replaceChildren(...noteLines(state.notes));
    showResults(results, { items: state.items.slice(0, MAX_RESULTS) });
  }
}
