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

/** Longer input is truncated. */
export const MAX_LENGTH = 100_000;

const NOTHING: Result = { answers: [], notes: [], settled: true };

/**
 * Identifies the errors behind an identifier, a message or a printed line.
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
 * Every error with evidence in a normalized text, ranked, and notes on numbers of other systems.
 *
 * @param log the text is part of a log, where most numbers mean something else
 */
export function identify(input: string, index: LookupIndex, log: boolean): Pick<Result, 'answers' | 'notes'> {
  const cleaned = withoutNoise(input, log);
  const foreign = elsewhere(cleaned, index, log);
  const identified = [...numberAnswers(cleaned, index, log), ...nameAnswers(cleaned, index, log)];
  // A lone identifier needs no message index, which is slow to build.
  const settled = !/\s/.test(input) && identified.some(({ score }) => score >= SURE);
  const found = settled ? identified : [...identified, ...messageAnswers(cleaned, index, log)];
  return { answers: ranked(disambiguated([...foreign.weaken(found), ...foreign.answers]), log), notes: foreign.notes };
}

/** Where errors share a message or a name, keeps the one that something else in the text names as well. */
function disambiguated(found: Answer[]): Answer[] {
  return (['message', 'name'] as const).reduce((left, shared) => {
    const known = new Set(left.filter(({ of, score }) => of !== shared && score >= SURE).map(({ error }) => error));
    const decided = new Set(left.filter(({ of, error }) => of === shared && known.has(error)).map(({ at }) => at));
    return left.filter(({ of, error, at }) => of !== shared || known.has(error) || !decided.has(at));
  }, found);
}

/** One answer per error: its best score at its first offset. In a log, sure answers keep the log's order. */
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
