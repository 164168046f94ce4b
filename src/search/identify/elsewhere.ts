import type { Answer, Result } from './answer.ts';
import type { LookupIndex } from './index-of.ts';
import { posixNumbersIn } from './posix-numbers.ts';
import { winHttpIn } from './win-http.ts';

/** What a text says in the numbers of other systems. */
interface Elsewhere extends Pick<Result, 'answers' | 'notes'> {
  /** Lowers the score of names and messages next to another system's number. */
  weaken(found: Answer[]): Answer[];
}

/** Always below certainty. */
const MAX_SCORE = 0.8;
/** Max distance between a number and its message, in characters. */
const BESIDE = 200;

/** Reads the numbers of POSIX systems, WinHTTP and WinINet in a text. */
export function elsewhere(text: string, index: LookupIndex, log: boolean): Elsewhere {
  const posix = posixNumbersIn(text, index, log);
  const winHttp = winHttpIn(text, index, log);
  const answers = posix.map(({ error, why, at }): Answer => ({ error, why, score: MAX_SCORE, at, of: 'number' }));
  const weakened = (answer: Answer): Answer => {
    const beside = answer.of === 'number' ? undefined : posix.find(({ at }) => Math.abs(at - answer.at) < BESIDE);
    return beside ? { ...answer, score: Math.min(answer.score, beside.error === answer.error ? MAX_SCORE - 0.01 : MAX_SCORE - 0.1) } : answer;
  };
  return {
    answers: [...answers, ...winHttp.answers],
    notes: [...new Set([...posix.map(({ note }) => note), ...winHttp.notes])],
    weaken: (found) => (posix.length === 0 ? found : found.map(weakened)),
  };
}
