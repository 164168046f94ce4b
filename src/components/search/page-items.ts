import type { LookupError } from '../../search/identify/data.ts';
import { codeOf, type PagefindPage } from './pagefind.ts';
import { itemOf, type SearchItem } from './search-items.ts';

/** What the lookup knows of a number; nothing if its data did not load. */
export type Known = (code: number) => LookupError | undefined;

/** A page as a result, with the words around the first hit. */
export function pageItemOf(page: PagefindPage, known: Known): SearchItem {
  const code = codeOf(page);
  if (code === undefined) return pageItem(page);
  const error = known(code);
  return error ? itemOf({ error, why: excerptOf(page) }) : { ...pageItem(page), kind: 'error', code };
}

function pageItem(page: PagefindPage): SearchItem {
  return {
    href: page.url,
    title: page.meta.title ?? page.url,
    detail: excerptOf(page),
    why: 'its text has words of yours',
    kind: page.meta.kind ?? 'page',
    code: undefined,
  };
}

const excerptOf = ({ plain_excerpt: text }: PagefindPage) => `… ${text.replace(/^[\s.#]+/, '')} …`;
