import type { Endpoint } from '../../search/endpoint/endpoint.ts';
import type { SearchItem } from './search-items.ts';

/** A link that narrows the search down, or widens it again. */
export interface Choice {
  title: string;
  href: string;
}

/** What would tell the likely causes apart, each answer a link to the search with it. */
export interface AskedBack {
  text: string;
  answers: Choice[];
}

/** What can be said of a query so far. */
export interface SearchState {
  query: string;
  items: SearchItem[];
  /** Sentences for the reader: an unassigned number, a part that did not load. */
  notes: string[];
  asks?: AskedBack | undefined;
  /** What the query names, for the commands on the pages of the results. */
  endpoint?: Endpoint;
  /** The query names an error beyond doubt. */
  settled: boolean;
  /** False while more results may come. */
  done: boolean;
  /** The text of the pages was not searched, which costs as much again. */
  more?: boolean;
}
