import { errorRules } from './rules/error-rules.ts';
import { numberRules } from './rules/number-rules.ts';
import { tableRules } from './rules/table-rules.ts';
import type { Records } from './types.ts';

/** Every rule that holds between files; a problem reads `file: field: what is wrong, and what to write instead`. */
export function checkRecords(records: Records): string[] {
  return [...numberRules, ...errorRules, ...tableRules].flatMap((rule) => rule(records));
}
