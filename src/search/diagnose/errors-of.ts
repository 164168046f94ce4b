import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { Answer } from '../identify/answer.ts';
import type { LookupData, LookupError } from '../identify/data.ts';
import type { Diagnosis } from './diagnose.ts';

/** A Win32 completion code stands for a Winsock error, which is what people look for. */
const COMPLETION_SHARE = 0.3;
/** How much it counts that the text has words of an error's message. */
const MESSAGE_SHARE = 0.3;

/**
 * How likely each error is meant by a text that names none for certain: what its causes are worth, shared among the errors that each surfaces as.
 *
 * @returns by number
 */
export function errorsOf({ causes }: Diagnosis, guesses: Answer[], { errors }: LookupData): Map<number, number> {
  const byCode = new Map(errors.map((error) => [error.code, error]));
  const likely = new Map<number, number>();
  const add = (code: number, share: number) => likely.set(code, (likely.get(code) ?? 0) + share);
  // Squared, since many unlikely causes of one error are no sign of it.
  for (const { cause, confidence } of causes) {
    const surfaces = cause.codes.flatMap((code) => byCode.get(code) ?? []);
    const weights = surfaces.map((error) => weightOf(error, cause.id));
    const sum = weights.reduce((a, b) => a + b, 0);
    for (const [index, { code }] of surfaces.entries()) add(code, (confidence ** 2 * weights[index]!) / sum);
  }
  for (const { error, score } of guesses) add(error.code, score * MESSAGE_SHARE);
  return likely;
}

/** A cause is met mostly as the error on whose page it stands high. */
const weightOf = ({ code, causes }: LookupError, cause: string) => (code < FIRST_OWN_CODE ? COMPLETION_SHARE : 1) / Math.sqrt(1 + causes.indexOf(cause));
