import { searchQueryHref } from '../../routes.ts';
import { resultRows } from './result-rows.ts';
import { search } from './search.ts';
import type { SearchState } from './search-state.ts';

/** What the box shows of its own text. */
export interface BoxState extends SearchState {
  /** The page of results. */
  href: string;
}

/** Whether two texts differ in white space only. */
const isSame = (one: string, other: string) => one.replace(/\s/g, '') === other.replace(/\s/g, '');

/**
 * Searches for the text of a box. One whose results the page already lists is settled, so that Enter opens the first.
 *
 * @param pasted may be that text with its line breaks
 */
export async function* searchIn(typed: string, pasted: string): AsyncGenerator<BoxState> {
  const listed = document.querySelector<HTMLElement>('[data-search-results]')?.dataset.query ?? '';
  const query = [pasted, listed].find((text) => isSame(text, typed)) ?? typed;
  for await (const state of search(query))
    yield { ...state, query: typed, href: searchQueryHref(query.trim()), settled: state.settled || isSame(typed, listed) };
}

/** Fills the box's list with the results, whose links become its options. */
export function fillList(list: Element, state: SearchState): void {
  list.replaceChildren(...resultRows(state));
  for (const [index, link] of list.querySelectorAll('a').entries()) {
    link.id = `${list.id}-${index}`;
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
  }
}
