import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { Answer, Result } from './answer.ts';
import { bareText, type NumberCandidate, namesIn, numbersIn } from './candidates.ts';
import type { LookupData, LookupError } from './data.ts';
import { decodings } from './decodings.ts';
import { isAboutSockets, type Surroundings, surroundings, usedForFiles, weighForeign, weighNumber } from './evidence.ts';
import { indexOf, type LookupIndex } from './index-of.ts';
import { messagesIn } from './messages.ts';
import { byFrequency, correction, type NameHit, nameHit } from './names.ts';
import type { MessageHit } from './significant-hits.ts';
import { withoutPage } from './without-page.ts';

/** Longer input is cut: nothing that names an error needs more. */
export const MAX_LENGTH = 100_000;
/** An answer from this score on needs no second opinion. */
export const SURE = 0.84;
const MAX_CORRECTED_WORDS = 40;
const MAX_TRIES = 100;

const NOTHING: Result = { answers: [], notes: [], settled: true };

/**
 * What an identifier, a message or a printed line stands for.
 *
 * text → candidates (numbers, names, messages) → evidence → ranked answers
 */
export function lookup(text: string, data: LookupData): Result {
  const input = text.slice(0, MAX_LENGTH).trim();
  if (!input) return NOTHING;
  const index = indexOf(data);
  const answers = answersIn(input, index);
  if (answers.length > 0) return { answers, notes: [], settled: answers[0]!.score >= SURE };
  return withoutPage(input, data, index);
}

/**
 * Every error that the text gives evidence of, ranked.
 *
 * @param log the text is of a log, in which most numbers are something else
 */
export function answersIn(input: string, index: LookupIndex, log = input.includes('\n')): Answer[] {
  const identified = [...ofNumbers(input, index, log), ...ofNames(input, index, log)];
  // A single word that is a number or a name for certain says nothing in words, and the index of messages takes a while to make.
  if (!/\s/.test(input) && identified.some(({ score }) => score >= SURE)) return ranked(identified, log);
  return ranked([...identified, ...ofMessages(input, index, log)], log);
}

/** One sure place is enough, and a number that is none in many places is none. */
function ofNumbers(input: string, index: LookupIndex, log: boolean): Answer[] {
  const tries = new Map<number, number>();
  return numbersIn(input).flatMap((number) => {
    const before = tries.get(number.value) ?? 0;
    if (before >= MAX_TRIES) return [];
    const answers = ofNumber(number, input, index, log);
    tries.set(number.value, (answers[0]?.score ?? 0) >= SURE ? MAX_TRIES : before + 1);
    return answers;
  });
}

function ofNumber(number: NumberCandidate, input: string, index: LookupIndex, log: boolean): Answer[] {
  const around = surroundings(input, number.at, number.at + number.text.length, log);
  const answer = (error: LookupError, why: string, score: number): Answer[] => (score > 0 ? [{ error, why, score, at: number.at }] : []);
  const foreign = index.byNumber.get(number.value);
  if (foreign) {
    return foreign.flatMap((error, rank) =>
      answer(error, `${number.text} stands for ${error.code} elsewhere`, weighForeign(number, error, around) - rank / 50),
    );
  }
  // Some programs return what failed as a negative number, as POSIX kernels do.
  const error = index.byCode.get(number.code <= -FIRST_OWN_CODE ? -number.code : number.code);
  return error ? answer(error, reasonOf(number, error), weighNumber(number, error, around)) : [];
}

function reasonOf({ text, form }: NumberCandidate, { code, name }: LookupError): string {
  if (form === 'decimal' && /^\D/.test(text)) return `${text} is ${code} as a negative number`;
  if (form === 'hresult') return `${text} is the HRESULT of ${code}`;
  return form === 'hex' ? `${text} is ${code} in hex` : `${code} is ${name}`;
}

function ofNames(input: string, index: LookupIndex, log: boolean): Answer[] {
  const words = namesIn(input);
  const tries = new Map<string, number>();
  const bareLength = bareText(input).length;
  return words.flatMap(({ text, at }) => {
    const before = tries.get(text) ?? 0;
    tries.set(text, before + 1);
    if (before >= MAX_TRIES) return [];
    const alone = text.length === bareLength;
    const hit = nameHit(text, alone, index.names) ?? (words.length <= MAX_CORRECTED_WORDS ? correction(text, alone, index.names) : undefined);
    if (!hit) return [];
    const around = surroundings(input, at, at + text.length, log);
    return hit.errors.flatMap((error, rank) => ofName(hit, error, rank, { ...around, alone }, at));
  });
}

function ofName({ text, meant }: NameHit, error: LookupError, rank: number, around: Surroundings, at: number): Answer[] {
  const own = text.toLowerCase() === error.name.toLowerCase();
  if (meant) return [{ error, why: `${text}: did you mean ${meant}?`, score: 0.8 - rank / 100, at }];
  const borrowed = /^E[A-Z]+$/.test(text) && !error.posix?.includes(text) && `WSA${text}` !== error.name;
  if (!around.alone && !/^wsa/i.test(text) && (usedForFiles(error) || (borrowed && !around.brief)) && !isAboutSockets(around)) return [];
  return [{ error, why: own ? `the name of ${error.code}` : `${text} is ${error.name}`, score: own ? 0.98 : (around.alone ? 0.96 : 0.88) - rank / 100, at }];
}

function ofMessages(input: string, index: LookupIndex, log: boolean): Answer[] {
  const hits = messagesIn(input, index.messages);
  if (hits.length > 0) return fullest(hits).flatMap((hit) => ofMessage(hit, surroundings(input, hit.at, hit.end, log)));
  for (const decoded of decodings(input)) {
    const recovered = messagesIn(decoded, index.messages).flatMap((hit) => ofMessage(hit, surroundings(decoded, hit.at, hit.end, log)));
    if (recovered.length > 0) return recovered.map((answer) => ({ ...answer, why: `${answer.why}, in a wrong encoding`, at: 0 }));
  }
  return [];
}

/** Of two messages that share words of the text, the one with more of them is meant. */
function fullest(hits: MessageHit[]): MessageHit[] {
  const isFuller = (other: MessageHit, hit: MessageHit) =>
    other.count > hit.count && other.coverage >= 0.8 * hit.coverage && other.at <= hit.at && other.end >= hit.end;
  return hits.filter((hit) => !hits.some((other) => isFuller(other, hit)));
}

function ofMessage({ error, coverage, share, count, length, typos, at, generic }: MessageHit, around: Surroundings): Answer[] {
  if (generic && share < 0.99 && !isAboutSockets(around)) return [];
  const whole = count === length;
  const score = 0.5 + 0.35 * Math.min(coverage, 1) + 0.1 * share + (whole && typos === 0 ? 0.04 : 0) - 0.01 * typos;
  const why = whole ? (typos > 0 ? 'its message, spelt differently' : share > 0.99 ? 'its message, word for word' : 'its message') : 'part of its message';
  return [{ error, why, score, at, partial: !whole }];
}

/** One answer an error: its surest, at its first place. In a log the first failure leads, and what followed from it follows. */
function ranked(found: Answer[], log: boolean): Answer[] {
  const best = new Map<LookupError, Answer>();
  for (const answer of found) {
    const known = best.get(answer.error);
    const at = Math.min(answer.at, known?.at ?? answer.at);
    best.set(answer.error, known && known.score >= answer.score ? { ...known, at } : { ...answer, at });
  }
  const answers = [...best.values()].sort((a, b) => b.score - a.score || a.at - b.at || byFrequency(a.error, b.error));
  if (!log) return answers;
  const sure = answers.filter(({ score }) => score >= SURE).sort((a, b) => a.at - b.at);
  return [...sure, ...answers.filter(({ score }) => score < SURE)];
}
