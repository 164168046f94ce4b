import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { Answer } from '../identify/answer.ts';
import type { Diagnosis } from './diagnose.ts';

/** A Win32 completion code stands for a Winsock error, which is what people look for. */
const COMPLETION_SHARE = 0.3;
/** How much it counts that the text has words of an error's message. */
const MESSAGE_SHARE = 0.3;
/** What a number that no report names counts for. */
const FEW_REPORTS = 2;

/**
 * How likely each error is meant by a text that names none for certain: what its causes are worth, shared among the errors that each surfaces as.
 *
 * @returns by number
 */
export function errorsOf({ causes }: Diagnosis, guesses: Answer[]): Map<number, number> {
  const likely = new Map<number, number>();
  const add = (code: number, share: number) => likely.set(code, (likely.get(code) ?? 0) + share);
  for (const { cause, confidence } of causes) {
    const surfaces = cause.codes.map((code, at) => ({ code, weight: weightOf(code, cause.ranks[at]!, cause.reported[at]!) }));
    const sum = surfaces.reduce((total, { weight }) => total + weight, 0);
    for (const { code, weight } of surfaces) add(code, (confidence * weight) / sum);
  }
  for (const { error, score } of guesses) add(error.code, score * MESSAGE_SHARE);
  return likely;
}

/** A cause is met mostly as the error that its reports name, and on whose page it stands high. */
const weightOf = (code: number, rank: number, reported: number) =>
  (code < FIRST_OWN_CODE ? COMPLETION_SHARE : 1) * Math.sqrt((reported + FEW_REPORTS) / (1 + rank));
