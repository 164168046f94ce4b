import { unassignedRanges } from '../number-ranges.ts';
import { nearest } from '../suggest.ts';
import { type NumberCandidate, namesIn, normalizeText, numbersIn } from './candidates.ts';
import type { LookupConstant, LookupData, LookupError } from './data.ts';
import { indexOf, type LookupIndex } from './index-of.ts';

/** An error that the text names, with the reason in the reader's words. */
export interface Answer {
  error: LookupError;
  /** Such as "0x2746 is 10054 in hex". */
  why: string;
  /** The surer, the higher; 1 is certain. */
  score: number;
}

export interface Result {
  /** The best first; no error twice. */
  answers: Answer[];
  /** What to say of a number or name that leads nowhere, and which known number is near. */
  notes: string[];
  /** True if the text was an identifier, so that full text has nothing to add. */
  settled: boolean;
}

/** Longer input is cut: nothing that names an error needs more. */
export const MAX_LENGTH = 100_000;
const SHORTEST_MESSAGE = 8;
/** Below it numbers are those of Win32 and of everything else that is counted: they need a word beside them. */
const FIRST_OWN_CODE = 10000;
const SAYS_ERROR = /(?:error|errno|code|status|\brc|getlasterror)\W{0,4}$/i;

/**
 * What an identifier, a message or a printed line stands for.
 *
 * text → candidates (numbers, names, messages) → evidence → ranked answers
 */
export function lookup(text: string, data: LookupData): Result {
  const input = text.slice(0, MAX_LENGTH).trim();
  if (!input) return { answers: [], notes: [], settled: true };
  const index = indexOf(data);
  const numbers = numbersIn(input);
  const found = [...numbers.flatMap((number) => ofNumber(number, input, index)), ...ofNames(input, index), ...ofMessages(input, data)];
  const answers = best(found);
  if (answers.length > 0) return { answers, notes: [], settled: (answers[0]?.score ?? 0) >= 0.9 };
  return unknown(input, numbers, data, index);
}

function ofNumber(number: NumberCandidate, input: string, index: LookupIndex): Answer[] {
  const alone = number.text === input;
  const other = index.byNumber.get(number.value);
  if (other) return [{ error: other, why: `${number.text} stands for ${other.code} elsewhere`, score: alone ? 0.98 : 0.8 }];
  const error = index.byCode.get(number.code);
  if (!error || (!alone && !isEvidence(number, input))) return [];
  return [{ error, why: reasonOf(number, error), score: alone ? 1 : number.form === 'decimal' ? 0.92 : 0.95 }];
}

/** A port follows a colon or a host, a place in a file a colon or "line": neither is an error code. */
function isEvidence({ at, text, code, form }: NumberCandidate, input: string): boolean {
  if (form !== 'decimal') return true;
  const before = input.slice(Math.max(0, at - 24), at);
  const after = input.slice(at + text.length, at + text.length + 8);
  if (code < FIRST_OWN_CODE && !SAYS_ERROR.test(before)) return false;
  if (/[\w\])]:$|\b(?:port|line|pid|process|thread)[ :=#]*$/i.test(before)) return false;
  return !/^(?::\d|\/(?:tcp|udp)|\s*(?:bytes|ms|kb|mb)\b)/i.test(after);
}

function reasonOf({ text, form }: NumberCandidate, { code, name }: LookupError): string {
  if (form === 'hresult') return `${text} is the HRESULT of ${code}`;
  return form === 'hex' ? `${text} is ${code} in hex` : `${code} is ${name}`;
}

function ofNames(input: string, index: LookupIndex): Answer[] {
  const words = namesIn(input);
  return words.flatMap(({ text }) =>
    index.named(text).map((error): Answer => {
      const own = text.toUpperCase() === error.name;
      const alone = text.length === input.length;
      return { error, why: own ? `the name of ${error.code}` : `${text} is ${error.name}`, score: own || alone ? 0.97 : 0.85 };
    }),
  );
}

function ofMessages(input: string, { errors }: LookupData): Answer[] {
  const wanted = normalizeText(input);
  if (wanted.length < SHORTEST_MESSAGE && !/[\u3040-\u9fff\uac00-\ud7af]{4}/u.test(wanted)) return [];
  return errors.flatMap((error) =>
    error.texts.flatMap((text): Answer[] => {
      const message = normalizeText(text);
      if (message === wanted) return [{ error, why: 'its message, word for word', score: 0.96 }];
      if (wanted.includes(message) && message.length >= SHORTEST_MESSAGE) return [{ error, why: 'its message', score: 0.88 }];
      if (message.includes(wanted) && wanted.includes(' ')) return [{ error, why: 'part of its message', score: 0.6 + (0.2 * wanted.length) / message.length }];
      return [];
    }),
  );
}

function best(found: Answer[]): Answer[] {
  const first = new Map<LookupError, Answer>();
  for (const answer of found.sort((a, b) => b.score - a.score)) {
    if (!first.has(answer.error)) first.set(answer.error, answer);
  }
  return [...first.values()];
}

/** A number or a name on its own that no page has: say what it is, or that it is nothing. */
function unknown(input: string, numbers: NumberCandidate[], data: LookupData, index: LookupIndex): Result {
  const [number] = numbers;
  if (number && number.text === input) {
    const constant = index.others.get(number.code);
    if (constant) return { answers: [], notes: [assigned(constant)], settled: true };
    return {
      answers: [],
      notes: [`${number.code} is not a Windows Sockets error: no header assigns it.${neighbours(number.code, data)}`],
      settled: number.code >= 10000 && number.code < 12000,
    };
  }
  if (!/^\w+$/.test(input)) return { answers: [], notes: [], settled: false };
  const constant = index.otherNamed(input);
  if (constant) return { answers: [], notes: [assigned(constant)], settled: true };
  const meant = nearest(input, index.names);
  const error = meant && index.named(meant)[0];
  if (!error) return { answers: [], notes: [], settled: false };
  return { answers: [{ error, why: `did you mean ${meant}?`, score: 0.7 }], notes: [], settled: false };
}

const assigned = ({ code, name, message }: LookupConstant) =>
  `${code} is ${name}${message ? ` (“${message}”)` : ''}. It is a Windows Sockets error without a page here.`;

function neighbours(code: number, { errors, others }: LookupData): string {
  const all = [...errors, ...others].sort((a, b) => a.code - b.code);
  const gap = unassignedRanges(all, 10000, 11999).find(({ from, to }) => from <= code && code <= to);
  if (!gap) return '';
  const near = [all.findLast((one) => one.code < gap.from), all.find((one) => one.code > gap.to)].flatMap((one) => (one ? [`${one.code} (${one.name})`] : []));
  return ` The numbers around it are ${near.join(' and ')}.`;
}
