import { fromHResult } from '../../schemas/code.ts';

/** A number in the text. */
export interface NumberCandidate {
  /** As typed. */
  text: string;
  /** The number itself; `code` is the one inside an HRESULT of facility 7. */
  value: number;
  code: number;
  form: 'decimal' | 'hex' | 'hresult';
  /** Offset in the text. */
  at: number;
}

/** `0x2746`, `2746h`, `10054`, `-4077`; and a number glued to a word, such as `Error10054`. */
const NUMBER =
  /(?:(?<![\w.])|(?<=(?:error|errno|err|code|winerror|wsa)))(?:0x(?:f{8}|0{8})?[0-9a-f]{1,8}|[0-9a-f]{1,8}h(?!\w)|[-\u2212]?\d{1,10})(?!\w)(?!\.\d)/giu;
/** `0000273d`: a DWORD as loggers print it. */
const PADDED_HEX = /(?<![\w.])0000[0-9a-f]{4}(?![\w.])/giu;
/** `80072746`, `c000020d`: an HRESULT or NTSTATUS without 0x. */
const BARE_STATUS = /(?<![\w.-])(?:8007[0-9a-f]{4}|c00[0-9a-f]{5})(?![\w.])/giu;
/** `E730061`, as Apache and Subversion print APR numbers. */
const LETTERED = /(?<![\w.])E(\d{6})(?!\w)/gu;

/**
 * Strips surrounding punctuation: `"(10054)" → "10054"`.
 * One pattern for both ends: `\W+$` backtracks quadratically on runs inside the text.
 */
export const bareText = (text: string) => /\w(?:.*\w)?/s.exec(text)?.[0] ?? '';

/** Digits that matter of an HRESULT sign-extended to 64 bits: `0xFFFFFFFF80072746`. */
const STATUS_DIGITS = 8;

/** Every number that could be an error, in order. */
export function numbersIn(text: string): NumberCandidate[] {
  const padded = [...text.matchAll(PADDED_HEX)].map((match) => candidate(match[0], Number.parseInt(match[0], 16), 'hex', match.index));
  const lettered = [...text.matchAll(LETTERED)].map((match) => candidate(match[0], Number.parseInt(match[1]!, 10), 'decimal', match.index));
  const bare = [...text.matchAll(BARE_STATUS)].map((match) => candidate(match[0], Number.parseInt(match[0], 16), 'hex', match.index));
  const taken = new Set([...padded, ...bare].map(({ at }) => at));
  const others = [...text.matchAll(NUMBER)]
    .filter(({ index }) => !taken.has(index))
    .map(({ 0: word, index }) => {
      const plain = word.replace('\u2212', '-').toLowerCase();
      if (plain.startsWith('0x')) return candidate(word, Number.parseInt(plain.slice(2).slice(-STATUS_DIGITS), 16), 'hex', index);
      if (plain.endsWith('h')) return candidate(word, Number.parseInt(plain, 16), 'hex', index);
      return candidate(word, Number.parseInt(plain, 10), 'decimal', index);
    });
  return [...padded, ...bare, ...lettered, ...others].sort((a, b) => a.at - b.at);
}

function candidate(text: string, value: number, form: 'decimal' | 'hex', at: number): NumberCandidate {
  const inside = fromHResult(value);
  return inside === undefined ? { text, value, code: value, form, at } : { text, value, code: inside, form: 'hresult', at };
}

/** A word that could be a constant, an exception or an enum member. */
interface NameCandidate {
  text: string;
  at: number;
}

const NAME = /[A-Za-z][A-Za-z0-9_]*(?:(?:\.|::)[A-Za-z][A-Za-z0-9_]*)*/g;

/** The identifiers in a text: `"socket.error: ECONNRESET" → socket.error, ECONNRESET`. */
export function namesIn(text: string): NameCandidate[] {
  return [...text.matchAll(NAME)].map(({ 0: word, index }) => ({ text: word, at: index }));
}
