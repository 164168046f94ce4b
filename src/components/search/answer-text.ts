// What a text takes that says more than a name or a number; fetched when there is one.
import type { Diagnosis } from '../../search/diagnose/diagnose.ts';
import { errorsOf } from '../../search/diagnose/errors-of.ts';
import type { Facts } from '../../search/diagnose/facts.ts';
import { isForeign } from '../../search/diagnose/is-foreign.ts';
import { likelyCauses } from '../../search/diagnose/likely-causes.ts';
import { endpointFor } from '../../search/endpoint/endpoint-for.ts';
import type { Answer, Result } from '../../search/identify/answer.ts';
import { bestGuess } from '../../search/identify/best-guess.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { isShort } from '../../search/identify/is-short.ts';
import { normalize } from '../../search/identify/normalize.ts';
import { pagesComparing, pagesTitled } from '../../search/pages/titles.ts';
import { diagnoseText, hasLikelyCause, MIN_UNRELATED, tellingLine } from '../../search/triage/telling-line.ts';
import { askBack } from './ask-back.ts';
import { causeItems, pointedItem } from './cause-items.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import { type SearchItem, titledItem } from './search-items.ts';
import type { SearchState } from './search-state.ts';
import { withPages } from './with-pages.ts';

const NO_DIAGNOSIS = 'The data on causes did not load, so you see only results from the text of the pages.';
const UNRELATED = 'This text names no Windows Sockets error.';
const FOREIGN = 'This site does not recognise this text, which does not seem to be in English. Enter the error’s number or its English message.';

/** Of a text in another language only clear words count. */
const MIN_CONFIDENCE_IF_FOREIGN = 0.2;
const MAX_ERRORS = 5;

/** Adds the likely causes to what the lookup knows of a text; the text of the pages, should they not load. */
export async function answerText(text: string, found: Result, data: LookupData | undefined, state: SearchState, facts: Facts): Promise<SearchState> {
  const known = await loadDiagnosis().catch(() => undefined);
  const answer = await withDiagnosis(text, found, data, known, state, facts);
  return { ...answer, endpoint: endpointFor(normalize(text), found.answers[0], known?.causes ?? []) };
}

type Known = Awaited<ReturnType<typeof loadDiagnosis>>;

async function withDiagnosis(
  text: string,
  found: Result,
  data: LookupData | undefined,
  known: Known | undefined,
  state: SearchState,
  facts: Facts,
): Promise<SearchState> {
  if (!known && state.settled) return { ...state, done: true, more: true };
  if (!known || !data) return withPages(known ? state : { ...state, notes: [...state.notes, NO_DIAGNOSIS] }, data);
  const diagnosis = diagnoseText(normalize(text), found.answers, data, known, facts);
  const whole = found.answers.filter(({ partial }) => !partial);
  const codes = whole.map(({ error }) => error.code);
  const pages = [...new Set([...pagesComparing(codes, known.pages), ...pagesTitled(text, known.pages)])].map(titledItem);
  const [likeliest] = diagnosis.causes;
  if (state.settled && isShort(text) && Object.keys(facts).length === 0 && !likeliest?.reasons.length && !likeliest?.fix)
    return { ...state, items: [...state.items, ...pages], done: true, more: true };
  const answer = { ...state, asks: askBack(text, diagnosis, data, facts), done: true, more: true };
  if (state.settled) return { ...answer, items: [...withCauses(found.answers, diagnosis), ...pages] };
  const guesses = found.answers.filter(({ partial }) => partial);
  const named = [...whole, ...bestGuess(guesses)];
  const line = named.length === 0 && !hasLikelyCause(diagnosis) ? tellingLine(normalize(text), data, known, facts) : undefined;
  if (line) {
    const items = [...ranked([], errorsOf(line.diagnosis, guesses), data, line.diagnosis), ...pages];
    return {
      ...answer,
      asks: askBack(line.text, line.diagnosis, data, facts),
      items,
      notes: [...answer.notes, `The most useful line of your text is this one: “${line.text}”`],
    };
  }
  if (found.answers.length === 0 && isForeign(text) && (diagnosis.causes[0]?.confidence ?? 0) < MIN_CONFIDENCE_IF_FOREIGN) return nothing(answer, FOREIGN);
  const saysNothing = guesses.length === 0 && likelyCauses(diagnosis).length === 0;
  if (named.length === 0 && (saysNothing || diagnosis.unrelated >= MIN_UNRELATED))
    return pages.length > 0 ? { ...answer, asks: undefined, items: pages } : nothing(answer, UNRELATED);
  return { ...answer, items: [...ranked(named, errorsOf(diagnosis, guesses), data, diagnosis), ...pages] };
}

const nothing = (state: SearchState, note: string): SearchState => ({ ...state, items: [], asks: undefined, notes: [...state.notes, note] });

/** The errors that the text names, the likely causes below the first. */
const withCauses = ([first, ...others]: Answer[], diagnosis: Diagnosis): SearchItem[] =>
  first ? [pointedItem(first, diagnosis), ...causeItems(diagnosis), ...others.map((answer) => pointedItem(answer, diagnosis))] : [];

/** Likely causes, the best of them in front of the errors that they surface as. */
function ranked(named: Answer[], likely: Map<number, number>, { errors: all }: LookupData, diagnosis: Diagnosis): SearchItem[] {
  const byCode = new Map(all.map((error) => [error.code, error]));
  const seen = new Set(named.map(({ error }) => error.code));
  const errors = [...likely].sort(([, a], [, b]) => b - a).flatMap(([code]) => (seen.has(code) ? [] : (byCode.get(code) ?? [])));
  const causes = causeItems(diagnosis);
  const items = [...named, ...errors.slice(0, MAX_ERRORS).map((error) => ({ error, why: 'likely from what you describe' }))].map((answer) =>
    pointedItem(answer, diagnosis),
  );
  return named.length > 0 ? [items[0]!, ...causes, ...items.slice(1)] : [...causes.slice(0, 1), ...items.slice(0, 1), ...causes.slice(1), ...items.slice(1)];
}
