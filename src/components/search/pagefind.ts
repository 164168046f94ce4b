import { BASE, pagefindHref } from '../../routes.ts';
import { once } from './once.ts';

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

/**
 * The full-text index, fetched once.
 *
 * @throws when it cannot be loaded
 */
export const loadPagefind = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ `${pagefindHref}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  return pagefind;
});
