/** What a touch of the search box fetches. */
export { warmUp } from './search.ts';
export { fillList, searchIn } from './search-in.ts';
export { noteLines } from './search-items.ts';
