/** Each word is a search of its own. */
const MAX_WORDS = 24;

/** The distinct words of a query. */
export const wordsOf = (query: string): string[] => allWordsOf(query).slice(0, MAX_WORDS);

/** The distinct words of a text of any length. */
export const allWordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

/**
 * Synonyms of a word, without inflections, which the index handles itself.
 *
 * @param groups of synonyms in base form
 */
export function synonymsOf(word: string, groups: string[][]): string[] {
  const stem = stemOf(word);
  const group = groups.find((words) => words.some((one) => stemOf(one) === stem)) ?? [];
  return group.filter((one) => stemOf(one) !== stem);
}

/** `dropped`, `drops`, `dropping` → `drop`: a crude stemmer, enough for a few hundred words. */
export function stemOf(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
  return stem.replace(/([b-df-hj-np-rtv-z])\1$/, '$1');
}
