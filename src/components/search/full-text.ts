import type { LookupData, LookupError } from '../../search/identify/data.ts';
import { synonymsOf, wordsOf } from '../../search/pages/query-words.ts';
import { rankPages } from '../../search/pages/rank-pages.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { itemOf, type SearchItem } from './search-items.ts';

const MAX_PAGES = 8;
const MAX_QUERY_LENGTH = 400;
/** The pages are in English: a word in another script that no page has says nothing of whether one answers. */
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;
/** A synonym is a guess at what the reader means. */
const SYNONYM_WEIGHT = 0.6;

/**
 * Pages that speak of the words, the best first.
 * Pagefind wants every word of a query on one page, and people write more words than that; so it is asked word by word.
 *
 * @param data the lookup's, for synonyms and the names of errors; none if it did not load
 * @throws when the index cannot be loaded
 */
export async function fullText(query: string, data: LookupData | undefined): Promise<SearchItem[]> {
  const pagefind = await loadPagefind();
  const words = wordsOf(query.slice(0, MAX_QUERY_LENGTH));
  const hits = await Promise.all(words.map((word) => hitsOf(word, synonymsOf(word, data?.synonyms ?? []), pagefind)));
  const found = hits.filter(({ length }, index) => length > 0 || LATIN.test(words[index]!));
  const errors = new Map(data?.errors.map((error) => [error.code, error]));
  const pages = rankPages(found)
    .slice(0, MAX_PAGES)
    .map(({ id, words: [rarest] }) => found[rarest!]!.find((hit) => hit.id === id)!.data());
  return (await Promise.all(pages)).map((page) => itemOfPage(page, errors));
}

/** A page as a result, with the words around the first hit; an error's as the lookup has it. */
function itemOfPage({ url, meta, plain_excerpt: text }: PagefindPage, errors: Map<number, LookupError>): SearchItem {
  const { title = url, kind = 'page' } = meta;
  const code = meta.code === undefined ? undefined : Number(meta.code);
  const error = errors.get(code ?? 0);
  const excerpt = `… ${text.replace(/^[\s.#]+/, '')} …`;
  return error ? itemOf({ error, why: excerpt }) : { href: url, title, detail: excerpt, why: 'its text has your words', kind, code };
}

/** The pages of a word and of its synonyms. */
async function hitsOf(word: string, synonyms: string[], pagefind: Pagefind): Promise<PagefindResult[]> {
  const hits = new Map<string, PagefindResult>();
  for (const as of [word, ...synonyms]) {
    if (!(await isIndexed(as, pagefind))) continue;
    for (const { id, score: own, data } of (await pagefind.search(as)).results) {
      const score = as === word ? own : SYNONYM_WEIGHT * own;
      if (score > (hits.get(id)?.score ?? 0)) hits.set(id, { id, score, data });
    }
  }
  return [...hits.values()];
}

/** Pagefind falls back to the longest indexed prefix of an unknown word (`so` for `sourdough`), but not of a quoted one. */
const isIndexed = async (word: string, pagefind: Pagefind) => (await pagefind.search(`"${word}"`)).results.length > 0;
