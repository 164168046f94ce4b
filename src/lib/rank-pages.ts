/** The pages that one word of a query was found on. */
export type WordHits = { id: string; score: number }[];

export interface RankedPage {
  id: string;
  score: number;
  /** How much of the query the page speaks of, rare words counting more: 1 is all of it. */
  coverage: number;
  /** Which words of the query it has, the rarest first, by their place in the query. */
  words: number[];
}

/** A page that speaks of less than this share of a query does not answer it. */
const LEAST_COVERAGE = 0.5;

/**
 * Joins what each word of a query found: pages with more of the words, and with the rarer ones, come first.
 * A word that no page has counts against all of them, so that a query about something else finds nothing.
 *
 * @param hits per word of the query, with scores that grow with relevance
 * @param pageCount how many pages there are
 */
export function rankPages(hits: WordHits[], pageCount: number): RankedPage[] {
  const rarity = hits.map(({ length }) => Math.log(1 + pageCount / Math.max(length, 1)));
  const whole = rarity.reduce((sum, one) => sum + one, 0);
  const byRarity = hits.map((_, word) => word).sort((a, b) => rarity[b]! - rarity[a]!);
  const pages = new Map<string, RankedPage>();
  for (const word of byRarity) {
    for (const { id, score } of hits[word]!) {
      const page = pages.get(id) ?? { id, score: 0, coverage: 0, words: [] };
      page.score += score;
      page.coverage += rarity[word]! / whole;
      page.words.push(word);
      pages.set(id, page);
    }
  }
  return [...pages.values()].filter(({ coverage }) => coverage >= LEAST_COVERAGE).sort((a, b) => b.score * b.coverage - a.score * a.coverage);
}

/** The words of a query, each once. */
export function wordsOf(query: string, most = 24): string[] {
  return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, most);
}
