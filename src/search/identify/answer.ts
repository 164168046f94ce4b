import type { LookupError } from './data.ts';

/** Answers at or above this score are certain. */
export const SURE = 0.84;

/** An error identified in a text, and why. */
export interface Answer {
  error: LookupError;
  /** Shown to the reader: "0x2746 is 10054 in hex". */
  why: string;
  /** Confidence, 0 to 1. */
  score: number;
  /** Offset in the text. */
  at: number;
  /** The kind of evidence. */
  of: 'number' | 'name' | 'message';
  /** Only part of a message matched, so full text may do better. */
  partial?: boolean;
}

/** What the lookup makes of a text. */
export interface Result {
  /** Best first, each error once. */
  answers: Answer[];
  /** Explains numbers and names without a page. */
  notes: string[];
  /** The text was an identifier, so full text has nothing to add. */
  settled: boolean;
}
