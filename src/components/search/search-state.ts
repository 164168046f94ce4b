import type { SearchItem } from './search-items.ts';

/** What can be said of a query so far. */
export interface SearchState {
  query: string;
  items: SearchItem[];
  /** Sentences for the reader: an unassigned number, a part that did not load. */
  notes: string[];
  /** The query names an error beyond doubt. */
  settled: boolean;
  /** False while more results may come. */
  done: boolean;
}
