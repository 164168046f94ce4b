import type { KnownCause } from './data.ts';

/**
 * The fix for which a text asks, by a word of it: the one of whose words the text has most, or else the one for its runtime.
 *
 * @param runtimes those of which the text is
 * @returns undefined if it asks for none
 */
export function fixFor(
  { fixWords = [], fixRuntimes = [] }: Pick<KnownCause, 'fixWords' | 'fixRuntimes'>,
  words: ReadonlySet<string>,
  runtimes: string[],
): string | undefined {
  const asked = fixWords.map((own) => own.split(' ').filter((word) => words.has(word)));
  const [first] = asked.reduce((most, own) => (own.length > most.length ? own : most), []);
  return first ?? fixRuntimes.find((name) => runtimes.includes(name));
}
