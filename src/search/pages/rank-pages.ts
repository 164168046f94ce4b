/** The pages with one word of the query. */
type WordHits = { id: string; score: number }[];

export interface RankedPage {
  id: string;
  score: number;
  /** Share of the query found on the page, weighted by idf. */
  coverage: number;
  /** Indices of the query's words it has, rarest first. */
  words: number[];
}

/** Pages below this share don't answer the query. */
const MIN_COVERAGE = 0.2;

/** Inverse document frequency of each word. */
export function idfOf(hits: WordHits[], pageCount: number): number[] {
  return hits.map(({ length }) => Math.log(1 + pageCount / Math.max(length, 1)));
}

/**
 * Merges the hits of each word: more and rarer words rank higher.
 * Words without hits lower the coverage of every page, so that an off-topic query finds nothing.
 *
 * @param hits per word of the query
 */
export function rankPages(hits: WordHits[], pageCount: number): RankedPage[] {
  const idf = idfOf(hits, pageCount);
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

/** A word of the query on a page. */
interface Occurrence {
  /** Index in the query. */
  word: number;
  /** Index on the page. */
  at: number;
  /** Below 1 for a synonym or another form. */
  weight?: number;
}

/** Window widths in words: a symptom or title; a cause with its command and fix. */
const SENTENCE = 12;
const PARAGRAPH = 60;

/** Weight of word order against each of the three windows. */
const ORDER_WEIGHT = 0.5;
/** Adjacent words of the query may have one word between them on the page. */
const MAX_GAP = 2;

/**
 * Sum of the query's share within one sentence, one paragraph and the whole page, plus a bonus for word order:
 * the whole query in one sentence scores three times as much as scattered over the page.
 *
 * @returns 3 for all of the query in one sentence
 */
export function proximity(occurrences: Occurrence[], idf: number[]): number {
  const together = [SENTENCE, PARAGRAPH, Number.POSITIVE_INFINITY].reduce((sum, width) => sum + closeness(occurrences, idf, width), 0);
  return together + ORDER_WEIGHT * order(occurrences, idf);
}

/** Share of the query's adjacent word pairs (`safe mode`) that are adjacent on the page; below 1 even for all, since end words count half. */
function order(occurrences: Occurrence[], idf: number[]): number {
  const sorted = occurrences.toSorted((a, b) => a.at - b.at);
  const whole = idf.reduce((sum, one) => sum + one, 0);
  const seen = new Set<number>();
  for (const [from, { word, at }] of sorted.entries()) {
    for (let next = from + 1; next < sorted.length && sorted[next]!.at - at <= MAX_GAP; next++) {
      if (sorted[next]!.word === word + 1) seen.add(word);
    }
  }
  return [...seen].reduce((sum, word) => sum + (idf[word]! + idf[word + 1]!) / 2, 0) / whole;
}

/**
 * The largest share of the query within one window of a page, 0 to 1.
 *
 * @param width of the window, in words
 */
function closeness(occurrences: Occurrence[], idf: number[], width = SENTENCE): number {
  const sorted = occurrences.toSorted((a, b) => a.at - b.at);
  const whole = idf.reduce((sum, one) => sum + one, 0);
  let best = 0;
  for (const [from, { at }] of sorted.entries()) {
    const there = new Map<number, number>();
    let next = from;
    for (; next < sorted.length && sorted[next]!.at - at <= width; next++) {
      const { word, weight = 1 } = sorted[next]!;
      there.set(word, Math.max(there.get(word) ?? 0, weight));
    }
    best = Math.max(best, [...there].reduce((sum, [word, weight]) => sum + idf[word]! * weight, 0) / whole);
    if (next === sorted.length) break; // later windows only hold less
  }
  return best;
}

/** A page with the positions of the query's words. */
export interface ReadPage {
  score: number;
  /** Set on error pages. */
  code: number | undefined;
  /** What was read for each word found, by its index in the query. */
  readings: ReadonlyMap<number, unknown>;
  occurrences: Occurrence[];
}

/** A page with scattered words must cover more of the query. */
const MIN_CLOSENESS = 0.25;
const MIN_COVERAGE_IF_SCATTERED = 0.35;

/** The pages that answer a query, best first. */
export function answeringPages<Page extends ReadPage>(pages: Page[], idf: number[]): Page[] {
  const whole = idf.reduce((sum, one) => sum + one, 0);
  const answers = ({ occurrences, readings }: Page) =>
    closeness(occurrences, idf) >= MIN_CLOSENESS || [...readings.keys()].reduce((sum, word) => sum + idf[word]!, 0) / whole >= MIN_COVERAGE_IF_SCATTERED;
  // Normalized to 1 for the best error page, the score weighs as much as one proximity window.
  const ofErrors = pages.filter(({ code }) => code !== undefined);
  const strongest = Math.max(...(ofErrors.length > 0 ? ofErrors : pages).map(({ score }) => score));
  const total = ({ score, occurrences }: Page) => score / strongest + proximity(occurrences, idf);
  return pages
    .filter(answers)
    .map((page) => ({ page, total: total(page) }))
    .sort((a, b) => b.total - a.total)
    .map(({ page }) => page);
}
