import type { Cause } from './types.ts';

/** What the table of causes says of each, in order. */
export const DECISION_COLUMNS = ['What you see', 'Call', 'Protocol', 'Who can fix it', 'Check first'];

/** Of many calls the table names the first; the cause itself names all. */
export const MAX_CALLS = 2;

type Shell = Cause['confirm'][number]['shell'];

/** Whether a way to confirm is text to type, and not a piece of advice. */
export const isTyped = (shell: Shell) => shell !== 'code';
