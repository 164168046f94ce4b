import type { Answer } from './answer.ts';

const LIKELY_MESSAGE = 0.7;
/** By how much it must fit better than the next. */
const MIN_LEAD = 0.1;

/** Half of a message word for word counts as the message, if no other error's fits nearly as well. */
export const bestGuess = <Guess extends Pick<Answer, 'score'>>([first, second]: Guess[]): Guess[] =>
  first && first.score >= LIKELY_MESSAGE && first.score - (second?.score ?? 0) >= MIN_LEAD ? [first] : [];
