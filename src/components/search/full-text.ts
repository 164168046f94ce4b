import type { LookupData } from '../../search/identify/data.ts';
import { demoteCompletionCodes } from '../../search/pages/demote-completion-codes.ts';
import { synonymsOf, wordsOf } from '../../search/pages/query-words.ts';
import { answeringPages, idfOf, type RankedPage, type ReadPage, rankPages } from '../../search/pages/rank-pages.ts';
import { formWeight, isSameWord } from '../../search/pages/same-word.ts';
import { type Known, pageItemOf } from './page-items.ts';
import { codeOf, loadIndex, type Pagefind, type PagefindPage, type PagefindResult, read } from './pagefind.ts';
import type { SearchItem } from './search-items.ts';

/** How many pages are read to see how close the words stand, and how many of them are shown. */
const MAX_READ_PAGES = 8;
const MAX_PAGES = 8;
const MAX_QUERY_LENGTH = 400;
/** The pages are in English: a word in another script that no page has says nothing of whether one answers. */
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;
/** A synonym is a guess at what the reader means. */
const SYNONYM_WEIGHT = 0.6;
/** Titles, verdicts and symptoms say what a page is about; the rest speaks of other things too. */
const PROSE_WEIGHT = 0.9;

/** A page that has a word of the query or a synonym of it. */
interface Hit {
  id: string;
  score: number;
  /** Every such word of the page, the reader's own first. */
  seen: { result: PagefindResult; as: string; weight: number }[];
}

/**
 * Pages that speak of the words, the best first.
 * Pagefind wants every word of a query on one page, and people write more words than that; so it is asked word by word.
 *
 * @param data the lookup's, for synonyms and the names of errors; none if it did not load
 * @throws when the index cannot be loaded
 */
export async function fullText(query: string, data: LookupData | undefined): Promise<SearchItem[]> {
  const { pagefind, pageCount } = await loadIndex();
  const words = wordsOf(query.slice(0, MAX_QUERY_LENGTH));
  const hits = await Promise.all(words.map((word) => hitsOf(word, synonymsOf(word, data?.synonyms ?? []), pagefind)));
  const found = hits.filter(({ length }, index) => length > 0 || LATIN.test(words[index]!));
  const pages = await Promise.all(
    rankPages(found, pageCount)
      .slice(0, MAX_READ_PAGES)
      .map((page) => readPage(page, found)),
  );
  const known: Known = (code) => data?.errors.find((error) => error.code === code);
  const really = new Set(pages.flatMap(({ readings }) => [...readings.keys()]));
  const idf = idfOf(
    found.map((hits, word) => (really.has(word) ? hits : [])),
    pageCount,
  );
  const ranked = answeringPages(pages, idf).slice(0, MAX_PAGES);
  return demoteCompletionCodes(ranked, known).flatMap(({ readings }) => [...readings.values()].slice(0, 1).map((page) => pageItemOf(page, known)));
}

/** The pages of a word and of its synonyms. */
async function hitsOf(word: string, synonyms: string[], pagefind: Pagefind): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  const asked = await Promise.all([word, ...synonyms].map(async (as) => ({ as, results: (await pagefind.search(as)).results })));
  for (const { as, results } of asked) {
    const weight = as === word ? 1 : SYNONYM_WEIGHT;
    for (const result of results) {
      const hit = hits.get(result.id) ?? { id: result.id, score: 0, seen: [] };
      hit.score = Math.max(hit.score, weight * result.score);
      hit.seen.push({ result, as, weight });
      hits.set(result.id, hit);
    }
  }
  return [...hits.values()];
}

interface ShownPage extends ReadPage {
  /** The page as each word that it really has shows it, the rarest word first. */
  readings: Map<number, PagefindPage>;
}

/**
 * Where the words of the query stand in a page.
 * For a word that no page has it takes the nearest that begins alike (`so` for `sourdough`); such occurrences do not count.
 */
async function readPage({ id, score, words: there }: RankedPage, hits: Hit[][]): Promise<ShownPage> {
  const found: ShownPage = { score, code: undefined, readings: new Map(), occurrences: [] };
  for (const word of there) {
    for (const { result, as, weight } of hits[word]!.find((hit) => hit.id === id)!.seen) {
      const page = await read(result);
      found.code = codeOf(page);
      const text = page.content.split(/\s+/);
      const locations = page.weighted_locations.filter(({ location }) => isSameWord(as, text[location] ?? ''));
      if (locations.length > 0 && !found.readings.has(word)) found.readings.set(word, page);
      found.occurrences.push(
        ...locations.map(({ location, weight: elementWeight }) => ({
          word,
          at: location,
          weight: weight * formWeight(as, text[location] ?? '') * (elementWeight > 1 ? 1 : PROSE_WEIGHT),
        })),
      );
    }
  }
  return found;
}
