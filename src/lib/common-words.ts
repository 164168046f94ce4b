import { MOST_TOGETHER } from './many-errors.ts';
import { allWordsOf, stemOf } from './query-words.ts';

/** Beside the full-text index of a site that has more pages to search than `MOST_TOGETHER`. */
export const COMMON_WORDS_FILE = 'common-words.json';
/** So many of a query's common words are searched for all the same; with fewer the right page is found less often, with more no oftener. */
const MOST_COMMON = 4;

/**
 * The words that stand on so many pages that the list of these is long and tells little: their stems, the commonest first.
 *
 * @param pages the text of each
 * @param most a word on so many pages is not common
 */
export function commonWords(pages: Iterable<string>, most = MOST_TOGETHER): string[] {
  const bearers = new Map<string, number>();
  for (const page of pages) {
    for (const stem of new Set(allWordsOf(page).map(stemOf))) bearers.set(stem, (bearers.get(stem) ?? 0) + 1);
  }
  return [...bearers]
    .filter(([, count]) => count > most)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([stem]) => stem);
}

/**
 * The words of a query that are worth searching for: those that are not common, and the rarest of those that are.
 *
 * @param common stems, the commonest first
 */
export function tellingWords(words: string[], common: string[]): string[] {
  const rank = new Map(common.map((stem, place) => [stem, place]));
  const rarestFirst = words.filter((word) => rank.has(stemOf(word))).sort((a, b) => rank.get(stemOf(b))! - rank.get(stemOf(a))!);
  const leftOut = new Set(rarestFirst.slice(MOST_COMMON));
  return words.filter((word) => !leftOut.has(word));
}

/** Those of the words that are not common. */
export const uncommonOf = (words: string[], common: string[]): string[] => words.filter((word) => !common.includes(stemOf(word)));
