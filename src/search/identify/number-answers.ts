import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import { type Answer, SURE } from './answer.ts';
import { type NumberCandidate, numbersIn } from './candidates.ts';
import type { LookupError } from './data.ts';
import type { LookupIndex } from './index-of.ts';
import { surroundings } from './surroundings.ts';
import { weighForeign, weighNumber } from './weigh-number.ts';

/** In a log most numbers repeat and mean something else. */
const MAX_TRIES = 100;
const TWO_TO_32 = 0x1_0000_0000;

/** Errors whose number is in the text; stops at the first sure occurrence of each, or after many unsure ones. */
export function numberAnswers(input: string, index: LookupIndex, log: boolean): Answer[] {
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
  const answer = (error: LookupError, why: string, score: number): Answer[] => (score > 0 ? [{ error, why, score, at: number.at, of: 'number' }] : []);
  // An NTSTATUS may be printed as a signed number.
  const foreign = index.byNumber.get(number.value) ?? (number.value < -FIRST_OWN_CODE ? index.byNumber.get(number.value + TWO_TO_32) : undefined);
  if (foreign) {
    return foreign.flatMap((error, rank) =>
      answer(error, `${number.text} can be another number for ${error.code}`, weighForeign(number, error, around) - rank / 50),
    );
  }
  // Some programs return errors negated, as POSIX kernels do.
  const error = index.byCode.get(number.code <= -FIRST_OWN_CODE ? -number.code : number.code);
  return error ? answer(error, reasonOf(number, error), weighNumber(number, error, around)) : [];
}

function reasonOf({ text, form }: NumberCandidate, { code }: LookupError): string {
  if (form === 'decimal' && /^\D/.test(text)) return `${text} is ${code} as a negative number`;
  if (form === 'hresult') return `${text} is the HRESULT of ${code}`;
  return form === 'hex' ? `${text} is ${code} in hex` : 'the number in your text';
}
