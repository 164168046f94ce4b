import { BASE } from '../../lib/routes.ts';
import { search } from './search.ts';
import { resultLink } from './search-items.ts';

/** Reads the address that led nowhere and says what was likely meant. */
const notes = document.querySelector<HTMLElement>('[data-missing-notes]');
const results = document.querySelector<HTMLElement>('[data-missing-results]');

function wanted(path: string): string {
  const words =
    path
      .slice(BASE.length)
      .replace(/\.(html?|php|md|json)$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  try {
    return decodeURIComponent(words).slice(0, 200);
  } catch {
    return words.slice(0, 200);
  }
}

const text = wanted(window.location.pathname);
if (notes && results && text) {
  for await (const { items, notes: lines } of search(text)) {
    notes.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    results.replaceChildren(
      ...items.slice(0, 5).map((item) => {
        const row = document.createElement('li');
        row.append(resultLink(item));
        return row;
      }),
    );
  }
}
