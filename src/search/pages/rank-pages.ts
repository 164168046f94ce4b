/** The pages with one word of the query. */
type WordHits = { id: string; score: number }[];

interface RankedPage {
  id: string;
  score: number;
  /** Share of the query found on the page, weighted by idf. */
  coverage: number;
  /** Indices of the query's words it has, rarest first. */
  words: number[];
}

/** Pages below this share don't answer the query. */
const MIN_COVERAGE = 0.35;

/**
 * Merges the hits of each word: more and rarer words rank higher.
 * Words without hits lower the coverage of every page, so that an off-topic query finds nothing.
 *
 * @param hits per word of the query
 */
export function rankPages(hits: WordHits[]): RankedPage[] {
  const pageCount = new Set(hits.flat().map(({ id }) => id)).size;
  const idf = hits.map(({ length }) => Math.log(1 + pageCount / Math.max(length, 1)));
  const whole = idf.reduce((sum, one) => sum + one, 0);
  const byRarity = hits.map((_, word) => word).sort((a, b) => idf[b]! - idf[a]!);
  const pages = new Map<string, RankedPage>();
  for (const word of byRarity) {
    for (const { id, score } of hits[word]!) {
      const page = pages.get(id) ?? { id, score: 0, coverage: 0, words: [] };
      page.score += score;
      page.coverage += idf[word]! / whole;
      page.words.push(word);
      pages.set(id, page);
    }
  }
  return [...pages.values()].filter(({ coverage }) => coverage >= MIN_COVERAGE).sort((a, b) => b.score * b.coverage - a.score * a.coverage);
}
