import { distance } from 'fastest-levenshtein';

/** What begins every constant and so is no likeness. */
const PREFIX = /^(?:WSA_?E?|ERROR_)/i;

/**
 * The closest known name for a typo: `"WSAECONRESET" → "WSAECONNRESET"`.
 *
 * @returns undefined if none is within a third of the word's length, or two edits for words of four letters or more, not counting the prefix of constants
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  const { length } = word.replace(PREFIX, '');
  let limit = Math.max(length < 4 ? 1 : 2, Math.floor(length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < limit) [best, limit] = [name, edits];
  }
  return best;
}

/** The end of a message on an unknown name. */
export function suggestion(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant ? `; did you mean "${meant}"?` : '';
}
