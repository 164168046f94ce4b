import { BASE, pagefindHref } from '../../routes.ts';

/** The part of Pagefind that is used here. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Pages with every word of the query; in quotes, only exact matches. */
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A page that has the words of a search. */
export interface PagefindResult {
  /** Of the page, the same in every search. */
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** What is known of the page. */
export interface PagefindPage {
  url: string;
  meta: { title?: string; kind?: string; code?: string };
  plain_excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/**
 * The full-text index, fetched once; a failure is forgotten so that the next query tries again.
 *
 * @throws when it cannot be loaded
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${pagefindHref}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  return pagefind;
}

/** The number of the error whose page it is. */
export const codeOf = ({ meta: { code } }: PagefindPage): number | undefined => (code === undefined ? undefined : Number(code));
