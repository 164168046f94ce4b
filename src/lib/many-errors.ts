/**
 * Of more errors than this, or more pages to search, nobody is made to fetch something of each:
 * the lookup's data and the table of all errors come in parts, and words that are on so many pages are left out of a search.
 */
export const MOST_TOGETHER = 400;
