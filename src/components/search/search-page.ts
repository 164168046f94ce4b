import { search } from './search.ts';
import { noteLines, showResults } from './search-items.ts';

/** `/search/?q=…`: the shareable form of a query, and what the tests read. */
const results = document.querySelector<HTMLElement>('[data-search-results]');
const notes = document.querySelector<HTMLElement>('[data-search-notes]');
const notHere = document.querySelector<HTMLElement>('[data-not-here]');
const query = new URL(window.location.href).searchParams.get('q') ?? '';

if (results && notes) {
  const box = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (box) box.value = query;
  results.dataset.query = query;
  for await (const state of search(query)) {
    showResults(results, state.items);
    notes.replaceChildren(...noteLines(state.notes));
    results.setAttribute('aria-busy', String(!state.done));
    // Shown last, so that nothing that can be read already moves.
    if (notHere) notHere.hidden = !state.done;
  }
}
