import { stemOf } from './query-words.ts';

/** `connection` and `connectex` begin like `connect`, and are only sometimes what was meant. */
const FORM_WEIGHT = 0.4;

/** A printed word can be several: `WSARecv/WSASend`, `wi-fi`. */
function partsOf(text: string): string[] {
  const parts: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...parts, parts.join('')];
}

/** Whether a printed word is one that the index may give for a word of the query: `connections` for `connect`, `0x80072746` in brackets; not `so` for `sourdough`. */
export function isSameWord(word: string, text: string): boolean {
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
  return partsOf(text).some((part) => part.startsWith(stem) || (word.startsWith(part) && part.length >= 4));
}

/** What a printed word is worth as the word of the query: 1 with whatever ending, less for another word that begins alike. */
export function formWeight(word: string, text: string): number {
  const stem = stemOf(word);
  return partsOf(text).some((part) => stemOf(part) === stem) ? 1 : FORM_WEIGHT;
}
