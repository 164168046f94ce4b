import { distance } from 'fastest-levenshtein';

/**
 * The known name nearest to a mistyped one: `"WSAECONRESET" → "WSAECONNRESET"`.
 *
 * @returns undefined when none is within a third of the length of the word, or within two letters of one of four or more
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
