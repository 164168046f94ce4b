/** What a touch of the search box fetches. */
export { search, warmUp } from './search.ts';
export { noteLines, resultLink } from './search-items.ts';
