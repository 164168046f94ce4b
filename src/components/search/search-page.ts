import { type SearchState, search } from './search.ts';
import { resultLink } from './search-items.ts';

/** `/search/?q=…`: the shareable form of a query, and what the tests read. */
const results = document.querySelector<HTMLElement>('[data-search-results]');
const notes = document.querySelector<HTMLElement>('[data-search-notes]');
const query = new URL(window.location.href).searchParams.get('q') ?? '';

function show({ items, notes: lines, done }: SearchState) {
  if (!results || !notes) return;
  results.replaceChildren(
    ...items.map((item) => {
      const row = document.createElement('li');
      row.append(resultLink(item));
      return row;
    }),
  );
  notes.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  results.setAttribute('aria-busy', String(!done));
}

if (results) {
  const box = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (box) box.value = query;
  results.dataset.query = query;
  for await (const state of search(query)) show(state);
}
