import type { LookupData } from '../../search/identify/data.ts';
import type { SearchItem } from './search-items.ts';
import type { SearchState } from './search-state.ts';

const NO_INDEX = 'The full-text index did not load.';
const NOTHING = 'Nothing matched.';

/** Adds the pages in whose text the words stand, below what was found already. */
export async function withPages(state: SearchState, data: LookupData | undefined): Promise<SearchState> {
  const pages = await import('./full-text.ts').then(({ fullText }) => fullText(state.query, data)).catch((): SearchItem[] | undefined => undefined);
  const answer = { ...state, done: true, more: pages === undefined };
  if (!pages) return { ...answer, notes: [...new Set([...state.notes, NO_INDEX])] };
  const shown = new Set(state.items.map(pageOf));
  const items = [...state.items, ...pages.filter((page) => !shown.has(pageOf(page)))];
  return { ...answer, items, notes: items.length === 0 ? [...state.notes, NOTHING] : state.notes };
}

/** Identifies a page: an error's address may also name causes. */
const pageOf = ({ href, code }: SearchItem) => (code === undefined ? href : code);
