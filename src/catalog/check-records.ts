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

const RULES = [numberRules, errorRules, causeRules, adviceRules, commandRules, functionRules, tableRules, messageRules, reproductionRules].flat();

/** Applies every rule between files. */
export const checkRecords = (records: Records): Problem[] => RULES.flatMap((rule) => rule(records));
