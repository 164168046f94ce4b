import { distance } from 'fastest-levenshtein';

/**
 * The closest known name for a typo: `"WSAECONRESET" → "WSAECONNRESET"`.
 *
 * @returns undefined if none is within a third of the word's length, or two edits for words of four letters or more
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < limit) [best, limit] = [name, edits];
  }
  return best;
}
