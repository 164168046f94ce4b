import type { Answer } from '../identify/answer.ts';
import type { LookupError } from '../identify/data.ts';

/** Lines kept before and after an error's own: its message and stack. */
const LINES_BEFORE = 3;
const LINES_AFTER = 8;
/** Characters kept of a long line, and of them before the error. */
const MAX_LENGTH = 800;
const BEFORE_ERROR = 300;
/** A text of at most so many lines with one error is all about that error. */
const SHORT = 40;

/** Collects the lines around each error's first occurrence. */
export class Neighbours {
  private readonly byError = new Map<LookupError, { lines: string[]; missing: number }>();
  /** The last lines without an error. */
  private recent: string[] = [];
  /** All lines of a short text. */
  private whole: string[] | undefined = [];

  /** The next line; one that has an error does not belong to others. */
  add(line: string, answers: Pick<Answer, 'error' | 'at'>[]): void {
    for (const [error, around] of this.byError) {
      if (around.missing === 0) continue;
      const isOwn = answers.length === 0 || answers.some((answer) => answer.error === error);
      around.missing = isOwn ? around.missing - 1 : 0;
      if (isOwn) around.lines.push(line.slice(0, MAX_LENGTH));
    }
    for (const { error, at } of answers) {
      if (this.byError.has(error)) continue;
      const from = line.length > MAX_LENGTH ? Math.max(0, at - BEFORE_ERROR) : 0;
      this.byError.set(error, { lines: [...this.recent, line.slice(from, from + MAX_LENGTH)], missing: LINES_AFTER });
    }
    this.whole = this.whole && this.whole.length < SHORT ? [...this.whole, line.slice(0, MAX_LENGTH)] : undefined;
    this.recent = answers.length > 0 ? [] : [...this.recent, line.slice(0, MAX_LENGTH)].slice(-LINES_BEFORE);
  }

  /** The error's line and those around it, as far as the log was read. */
  around(error: LookupError): string[] {
    if (this.whole && this.byError.size === 1) return this.whole;
    return this.byError.get(error)?.lines ?? [];
  }
}
