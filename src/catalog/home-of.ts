import type { Cause, WinsockError } from './types.ts';

/** The error whose page shows a cause in full; the others lead there. */
export const homeOf = ({ errors }: Cause): WinsockError => errors[0]!;
