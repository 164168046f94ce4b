import { stemOf } from './query-words.ts';

/** `connection` and `connectex` share a prefix with `connect` but may mean something else. */
const PREFIX_WEIGHT = 0.4;

/** A printed word may have parts: `WSARecv/WSASend`, `wi-fi`. */
function partsOf(text: string): string[] {
  const parts: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...parts, parts.join('')];
}

/** Whether an index hit really is the query's word: `connections` for `connect`; not `so` for `sourdough`. */
export function isSameWord(word: string, text: string): boolean {
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
  return partsOf(text).some((part) => part.startsWith(stem) || (word.startsWith(part) && part.length >= 4));
}

/** Weight of a printed word as a match: 1 for the same stem, less for a shared prefix. */
export function formWeight(word: string, text: string): number {
  const stem = stemOf(word);
  return partsOf(text).some((part) => stemOf(part) === stem) ? 1 : PREFIX_WEIGHT;
}
