import type { LookupError } from './data.ts';

/** An answer from this score on needs no second opinion. */
export const SURE = 0.84;

/** An error that the text names, with the reason in the reader's words. */
export interface Answer {
  error: LookupError;
  /** Such as "0x2746 is 10054 in hex". */
  why: string;
  /** The surer, the higher; 1 is certain. */
  score: number;
  /** Where in the text it stands. */
  at: number;
  /** What of the text gave it. */
  of: 'number' | 'name' | 'message';
  /** A part of a message is all there is: other words of the text may tell more. */
  partial?: boolean;
}

export interface Result {
  /** The best first; no error twice. */
  answers: Answer[];
  /** What to say of a number or name that leads nowhere, and which known number is near. */
  notes: string[];
  /** True if the text was an identifier, so that full text has nothing to add. */
  settled: boolean;
}
