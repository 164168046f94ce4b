import { type Answer, type Result, SURE } from './answer.ts';
import type { LookupData, LookupError } from './data.ts';
import { elsewhere } from './elsewhere.ts';
import { indexOf, type LookupIndex } from './index-of.ts';
import { messageAnswers } from './message-answers.ts';
import { nameAnswers } from './name-answers.ts';
import { byFrequency } from './names.ts';
import { withoutNoise } from './noise.ts';
import { normalize } from './normalize.ts';
import { numberAnswers } from './number-answers.ts';
import { withoutPage } from './without-page.ts';

/** Longer input is cut: nothing that names an error needs more. */
export const MAX_LENGTH = 100_000;

const NOTHING: Result = { answers: [], notes: [], settled: true };

/**
 * What an identifier, a message or a printed line stands for.
 *
 * text → normalized → without noise → candidates (numbers, names, messages) → evidence → ranked answers
 */
export function lookup(text: string, data: LookupData): Result {
  const input = normalize(text.slice(0, MAX_LENGTH));
  if (!input) return NOTHING;
  const index = indexOf(data);
  const { answers, notes } = identify(input, index, input.includes('\n'));
  if (answers.length > 0) return { answers, notes, settled: answers[0]!.score >= SURE };
  const result = withoutPage(input, data, index);
  return notes.length > 0 ? { ...result, notes } : result;
}

/**
 * Every error that a normalized text gives evidence of, ranked, and what to say of numbers that are another system's.
 *
 * @param log the text is of a log, in which most numbers are something else
 */
export function identify(input: string, index: LookupIndex, log: boolean): Pick<Result, 'answers' | 'notes'> {
  const said = withoutNoise(input);
  const foreign = elsewhere(said, index, log);
  const identified = [...numberAnswers(said, index, log), ...nameAnswers(said, index, log)];
  // A single word that is a number or a name for certain says nothing in words, and the index of messages takes a while to make.
  const settled = !/\s/.test(input) && identified.some(({ score }) => score >= SURE);
  const found = settled ? identified : [...identified, ...messageAnswers(said, index, log)];
  return { answers: ranked(decided([...foreign.weaken(found), ...foreign.answers]), log), notes: foreign.notes };
}

/** Of errors that a runtime words alike, the one whose number or name stands beside the words is meant. */
function decided(found: Answer[]): Answer[] {
  const named = new Set(found.filter(({ of, score }) => of !== 'message' && score >= SURE).map(({ error }) => error));
  const places = new Set(found.filter(({ of, error }) => of === 'message' && named.has(error)).map(({ at }) => at));
  return found.filter(({ of, error, at }) => of !== 'message' || named.has(error) || !places.has(at));
}

/** One answer an error: its surest, at its first place. In a log the first failure leads, and what followed from it follows. */
function ranked(found: Answer[], log: boolean): Answer[] {
  const best = new Map<LookupError, Answer>();
  for (const answer of found) {
    const known = best.get(answer.error);
    const at = Math.min(answer.at, known?.at ?? answer.at);
    best.set(answer.error, known && known.score >= answer.score ? { ...known, at } : { ...answer, at });
  }
  const answers = [...best.values()].sort((a, b) => b.score - a.score || a.at - b.at || byFrequency(a.error, b.error));
  if (!log) return answers;
  const sure = answers.filter(({ score }) => score >= SURE).sort((a, b) => a.at - b.at);
  return [...sure, ...answers.filter(({ score }) => score < SURE)];
}
