import { FIRST_OWN_CODE } from '../schemas/code.ts';
import type { Cause } from './types.ts';

/** How often an error is met beside the common ones. */
const RARE = 0.3;
const COMPLETION_ONLY = 0.1;

/** Causes in the order in which to suspect them: high up on the page of a common error first; of equals, what people describe in more ways. */
export const mostCommonFirst = (causes: Cause[]): Cause[] => causes.toSorted((a, b) => standingOf(b) - standingOf(a) || b.symptoms.length - a.symptoms.length);

/** The best place of a cause on the pages of its errors, 0 to 1. */
const standingOf = (cause: Cause) =>
  Math.max(...cause.errors.map(({ common, code, causes }) => (common ? 1 : code >= FIRST_OWN_CODE ? RARE : COMPLETION_ONLY) / (1 + causes.indexOf(cause))));
