/** The pages that one word of a query was found on. */
export type WordHits = { id: string; score: number }[];

export interface RankedPage {
  id: string;
  score: number;
  /** How much of the query the page speaks of, rare words counting more: 1 is all of it. */
  coverage: number;
  /** Which words of the query it has, the rarest first, by their index in the query. */
  words: number[];
}

/** A page that speaks of less than this share of a query does not answer it, however close its words stand. */
const MIN_COVERAGE = 0.2;

/** How much each word of a query tells: the fewer pages have it, the more. */
export function idfOf(hits: WordHits[], pageCount: number): number[] {
  return hits.map(({ length }) => Math.log(1 + pageCount / Math.max(length, 1)));
}

/**
 * Joins what each word of a query found: pages with more of the words, and with the rarer ones, come first.
 * A word that no page has counts against all of them, so that a query about something else finds nothing.
 *
 * @param hits per word of the query, with scores that grow with relevance
 * @param pageCount how many pages there are
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

/** A word of the query in a page. */
export interface Occurrence {
  /** Its index in the query. */
  word: number;
  /** Its index in the page. */
  at: number;
  /** Less than 1 if a synonym or another form of the word stands there; 1 without. */
  weight?: number;
}

/** About as long as a symptom, a title or a clause, and as a cause with its command and its fix. */
const SENTENCE = 12;
const PARAGRAPH = 60;

/** What the order of the words tells beside each of the three distances. */
const ORDER = 0.5;
/** Neighbours of the query may have a word between them in the page. */
const MAX_GAP = 2;

/**
 * How much of the query stands in one sentence of a page, in one paragraph and anywhere: each tells as much as the others,
 * so a page that has all of it together counts three times as much as one that has it scattered; and a little more if it is in order.
 *
 * @returns 3 for all of the query in one sentence
 */
export function proximity(occurrences: Occurrence[], idf: number[]): number {
  const together = [SENTENCE, PARAGRAPH, Number.POSITIVE_INFINITY].reduce((sum, width) => sum + closeness(occurrences, idf, width), 0);
  return together + ORDER * order(occurrences, idf);
}

/** How much of the query's neighbours (`safe mode`) are neighbours in a page too; 1, less half a word at each end, for all of them. */
export function order(occurrences: Occurrence[], idf: number[]): number {
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
 * How much of the query stands together somewhere in a page.
 *
 * @param idf how much each word of the query tells
 * @param width how many words may lie between the first and the last
 * @returns a share of the query, 1 for all of it
 */
export function closeness(occurrences: Occurrence[], idf: number[], width = SENTENCE): number {
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
    if (next === sorted.length) break; // what starts later holds less
  }
  return best;
}

/** A page that was read to see where the words of the query stand in it. */
export interface ReadPage {
  score: number;
  /** The number, if it is an error's page. */
  code: number | undefined;
  /** What was read for each word that it really has, by the word's index in the query. */
  readings: ReadonlyMap<number, unknown>;
  occurrences: Occurrence[];
}

/** A page whose words stand nowhere together has to speak of a good part of the query. */
const MIN_CLOSENESS = 0.25;
const MIN_COVERAGE_IF_SCATTERED = 0.35;

/**
 * The pages that answer a query, the best first.
 *
 * @param idf how much each word of the query tells
 * @param confidence by number, how sure it is from elsewhere that an error is meant
 */
export function answeringPages<Page extends ReadPage>(pages: Page[], idf: number[], confidence: Map<number, number>): Page[] {
  const whole = idf.reduce((sum, one) => sum + one, 0);
  const answers = ({ occurrences, readings }: Page) =>
    closeness(occurrences, idf) >= MIN_CLOSENESS || [...readings.keys()].reduce((sum, word) => sum + idf[word]!, 0) / whole >= MIN_COVERAGE_IF_SCATTERED;
  // The score of the words by themselves is 1 for the best error, and so counts as much as each of the three parts of the proximity.
  const ofErrors = pages.filter(({ code }) => code !== undefined);
  const strongest = Math.max(...(ofErrors.length > 0 ? ofErrors : pages).map(({ score }) => score));
  const total = ({ code, score, occurrences }: Page) =>
    score / strongest + proximity(occurrences, idf) + (code === undefined ? 0 : (confidence.get(code) ?? 0));
  return pages
    .filter(answers)
    .map((page) => ({ page, total: total(page) }))
    .sort((a, b) => b.total - a.total)
    .map(({ page }) => page);
}
