/** Each word is asked for by itself, and nobody who searches needs more. */
const MAX_WORDS = 24;

/** The words of a query, each once. */
export const wordsOf = (query: string): string[] => allWordsOf(query).slice(0, MAX_WORDS);

/** The words of a text of any length, each once. */
export const allWordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

/**
 * Other words that say the same, without those the index finds by the word itself: it knows endings.
 *
 * @param groups words that stand for one another, in plain form
 */
export function synonymsOf(word: string, groups: string[][]): string[] {
  const stem = stemOf(word);
  const group = groups.find((words) => words.some((one) => stemOf(one) === stem)) ?? [];
  return group.filter((one) => stemOf(one) !== stem);
}

/** `dropped`, `drops` and `dropping` are `drop`: enough to find a word in a list of some hundred. */
export function stemOf(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
  return stem.replace(/([b-df-hj-np-rtv-z])\1$/, '$1');
}
