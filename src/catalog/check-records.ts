import type { Problem } from './problem.ts';
import type { Records } from './records.ts';
import { adviceRules } from './rules/advice-rules.ts';
import { causeRules } from './rules/cause-rules.ts';
import { commandRules } from './rules/command-rules.ts';
import { errorRules } from './rules/error-rules.ts';
import { functionRules } from './rules/function-rules.ts';
import { messageRules } from './rules/message-rules.ts';
import { numberRules } from './rules/number-rules.ts';
import { reproductionRules } from './rules/reproduction-rules.ts';
import { tableRules } from './rules/table-rules.ts';

const RULES = [errorRules, causeRules, adviceRules, commandRules, functionRules, tableRules, messageRules, reproductionRules].flat();

/** Applies every rule between files; while an error has a wrong number, on which the others rest, only those on numbers. */
export function checkRecords(records: Records): Problem[] {
  const ofNumbers = numberRules.flatMap((rule) => rule(records));
  return ofNumbers.some(isOfNumber) ? ofNumbers : [...ofNumbers, ...RULES.flatMap((rule) => rule(records))];
}

/** Whether a problem is the number of an error. */
export const isOfNumber = ({ field }: Problem) => field === 'code';
