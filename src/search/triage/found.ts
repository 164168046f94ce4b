import type { LookupError } from '../identify/data.ts';
import { Neighbours } from './neighbours.ts';

/** One error in a log, with the lines that mention it. */
export interface Finding {
  error: LookupError;
  /** Occurrences, and the numbers of the first lines. */
  count: number;
  lines: number[];
  /** Its first line, truncated. */
  excerpt: string;
  /** Where the error stands in that. */
  at: number;
  /** The call that failed, if the log names it. */
  call: string | undefined;
  /** Its first line and those around it. */
  around: string[];
  /** The log does not name it for certain. */
  possible?: true;
}

/** Errors with the lines around them. */
export class Found {
  readonly findings = new Map<LookupError, Finding>();
  readonly neighbours = new Neighbours();

  all(): Finding[] {
    return [...this.findings.values()].map((finding) => ({ ...finding, around: this.neighbours.around(finding.error) }));
  }
}
