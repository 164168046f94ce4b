/** What a touch of the search box fetches. */
export { resultRows } from './result-rows.ts';
export { search, warmUp } from './search.ts';
export { noteLines } from './search-items.ts';
