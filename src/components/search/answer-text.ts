// What a text takes that says more than a name or a number; fetched when there is one.
import { type Diagnosis, diagnose, type Facts } from '../../search/diagnose/diagnose.ts';
import { errorsOf } from '../../search/diagnose/errors-of.ts';
import type { Answer, Result } from '../../search/identify/answer.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { causeItems } from './cause-items.ts';
import { fullText } from './full-text.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import { itemOf, type SearchItem } from './search-items.ts';
import type { SearchState } from './search-state.ts';

const NO_INDEX = 'The full-text index did not load, so only numbers, names, messages and likely causes are shown.';

/** From this probability on a text is about something else. */
const UNRELATED = 0.5;
/** From this probability on an error needs no second opinion. */
const SURE_ERROR = 0.6;
/** What the first page of a full-text search adds to an error's probability; the next ones add less. */
const FULL_TEXT_WEIGHT = 0.5;
const LIKELY_MESSAGE = 0.78;
const MAX_ERRORS = 5;

/** Adds the likely causes, then what the pages say, to what the lookup knows of a text. */
export async function* answerText(text: string, found: Result, data: LookupData | undefined, state: SearchState, facts: Facts): AsyncGenerator<SearchState> {
  const diagnosis = await loadDiagnosis()
    .then((known) => diagnose(text, found.answers, data, known, facts))
    .catch((): Diagnosis | undefined => undefined);
  if (state.settled) return yield { ...state, items: withCauses(found.answers, diagnosis), done: true };
  if (!data) return yield await withFullText(state, text, data, [], new Map());
  const guesses = found.answers.filter(({ partial }) => partial);
  const named = [...found.answers.filter(({ partial }) => !partial), ...bestGuess(guesses)];
  if (diagnosis && diagnosis.unrelated >= UNRELATED && named.length === 0) return yield unrelated(state);
  const likely = diagnosis ? errorsOf(diagnosis, guesses, data) : new Map<number, number>();
  const first = { ...state, items: ranked(named, likely, data, diagnosis), done: Math.max(0, ...likely.values()) >= SURE_ERROR };
  yield first;
  if (!first.done) yield await withFullText(first, text, data, named, likely, diagnosis);
}

/** Half of a message word for word counts as the message, if no other error's fits as well. */
const bestGuess = ([first, second]: Answer[]) => (first && first.score >= LIKELY_MESSAGE && first.score > (second?.score ?? 0) ? [first] : []);

/** The errors that the text names, the likely causes below the first. */
const withCauses = ([first, ...others]: Answer[], diagnosis: Diagnosis | undefined): SearchItem[] =>
  first ? [itemOf(first), ...causeItems(diagnosis), ...others.map(itemOf)] : [];

/** Likely causes, the best of them in front of the errors that they surface as. */
function ranked(named: Answer[], likely: Map<number, number>, data: LookupData, diagnosis: Diagnosis | undefined): SearchItem[] {
  const byCode = new Map(data.errors.map((error) => [error.code, error]));
  const seen = new Set(named.map(({ error }) => error.code));
  const errors = [...likely].sort(([, a], [, b]) => b - a).flatMap(([code]) => (seen.has(code) ? [] : (byCode.get(code) ?? [])));
  const causes = causeItems(diagnosis);
  const items = [...named.map(itemOf), ...errors.slice(0, MAX_ERRORS).map((error) => itemOf({ error, why: 'likely from what you describe' }))];
  return named.length > 0 ? [items[0]!, ...causes, ...items.slice(1)] : [...causes.slice(0, 1), ...items.slice(0, 1), ...causes.slice(1), ...items.slice(1)];
}

const unrelated = (state: SearchState): SearchState => ({
  ...state,
  items: [],
  notes: [...state.notes, 'This text names no Windows Sockets error.'],
  done: true,
});

/** The same with what the pages say: errors that they speak of rise, and pages of other kinds are added. */
async function withFullText(
  state: SearchState,
  text: string,
  data: LookupData | undefined,
  named: Answer[],
  likely: Map<number, number>,
  diagnosis?: Diagnosis,
): Promise<SearchState> {
  const pages = await fullText(text, data).catch((): SearchItem[] | undefined => undefined);
  if (!pages) return { ...state, notes: [...state.notes, NO_INDEX], done: true };
  const scores = new Map(likely);
  const codes = pages.flatMap(({ code }) => code ?? []);
  for (const [rank, code] of codes.entries()) scores.set(code, (scores.get(code) ?? 0) + FULL_TEXT_WEIGHT / (1 + rank));
  const items = data ? ranked(named, scores, data, diagnosis) : pages;
  const others = data ? pages.filter(({ code }) => code === undefined) : [];
  const notes = items.length + others.length === 0 && state.notes.length === 0 ? ['Nothing matched.'] : state.notes;
  return { ...state, items: [...items, ...others], notes, done: true };
}
