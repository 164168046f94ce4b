import { FIRST_OWN_CODE } from '../schemas/code.ts';

/** Winsock's own numbers first: nobody comes for 6 or 8. */
export const ownFirst = <Numbered extends { code: number }>(numbers: Numbered[]): Numbered[] =>
  numbers.toSorted((a, b) => Number(a.code < FIRST_OWN_CODE) - Number(b.code < FIRST_OWN_CODE));
