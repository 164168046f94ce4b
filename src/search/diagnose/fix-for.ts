import type { KnownCause } from './data.ts';

/** The index of the fix for which a text asks: the one of whose words it has most; the first if it has none. */
export function fixFor({ fixWords = [] }: Pick<KnownCause, 'fixWords'>, words: ReadonlySet<string>): number {
  const counts = fixWords.map((own) => own.split(' ').filter((word) => words.has(word)).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
