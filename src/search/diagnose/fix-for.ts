import type { KnownCause } from './data.ts';

/** The fix for which a text asks, the one of whose words it has most, by the first of these; undefined if it has none. */
export function fixFor({ fixWords = [] }: Pick<KnownCause, 'fixWords'>, words: ReadonlySet<string>): string | undefined {
  const asked = fixWords.map((own) => own.split(' ').filter((word) => words.has(word)));
  return asked.reduce((most, own) => (own.length > most.length ? own : most), [])[0];
}
