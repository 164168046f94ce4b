import { BASE, pagefindHref } from '../../routes.ts';

/** The part of Pagefind that is used here. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Pages with every word of the query. */
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A page that has the words of a search. */
export interface PagefindResult {
  /** Of the page, the same in every search. */
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** What is known of the page, and where in it the words stand. */
export interface PagefindPage {
  url: string;
  meta: { title?: string; kind?: string; code?: string };
  /** Its whole text; `location` counts its words. */
  content: string;
  plain_excerpt: string;
  /** `weight` is that of the element they stand in, 1 for running text. */
  weighted_locations: { location: number; weight: number }[];
}

/** The part of Pagefind's own list of indexes that is used here. */
interface Entry {
  languages: { [language: string]: { page_count: number } };
}

interface Index {
  pagefind: Pagefind;
  /** How many pages there are. */
  pageCount: number;
}

let loading: Promise<Index> | undefined;

/**
 * The full-text index, fetched once; a failure is forgotten so that the next query tries again.
 *
 * @throws when it cannot be loaded
 */
export function loadIndex(): Promise<Index> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function load(): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${pagefindHref}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  // A search for everything would tell the count too, and fetch the whole index for it.
  const entry = (await (await fetch(`${pagefindHref}pagefind-entry.json`)).json()) as Entry;
  const pageCount = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  return { pagefind, pageCount };
}

const reading = new Map<string, Promise<unknown>>();

/**
 * What is known of a page, with the places of the words that it was found by.
 * Pagefind has one object for each page and writes into it whichever places are asked for last: so one after the other, and copied.
 */
export function read({ id, data }: PagefindResult): Promise<PagefindPage> {
  const page = (reading.get(id) ?? Promise.resolve()).then(async () => ({ ...(await data()) }));
  reading.set(
    id,
    page.catch(() => undefined),
  );
  return page;
}

/** The number of the error whose page it is. */
export const codeOf = ({ meta: { code } }: PagefindPage): number | undefined => (code === undefined ? undefined : Number(code));
