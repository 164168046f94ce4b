import type { Diagnosis } from '../../search/diagnose/diagnose.ts';
import { diagnose, type Facts } from '../../search/diagnose/diagnose.ts';
import { errorsOf } from '../../search/diagnose/errors-of.ts';
import type { Answer, Result } from '../../search/identify/answer.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { indexOf } from '../../search/identify/index-of.ts';
import { lookup } from '../../search/identify/lookup.ts';
import { wordsIn } from '../../search/identify/words.ts';
import { causeItems } from './cause-items.ts';
import { fullText } from './full-text.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import { loadLookup } from './load-lookup.ts';
import { itemOf, type SearchItem } from './search-items.ts';

/** What can be said of a query so far. */
export interface SearchState {
  query: string;
  items: SearchItem[];
  /** Sentences for the reader: an unassigned number, a part that did not load. */
  notes: string[];
  /** The query names an error beyond doubt. */
  settled: boolean;
  /** False while more results may come. */
  done: boolean;
}

const NO_LOOKUP = 'The lookup data did not load, so numbers and names are only searched as words.';
const NO_INDEX = 'The full-text index did not load, so only numbers, names, messages and likely causes are shown.';

/** A text of so few words names an error and says nothing more. */
const BARE_WORDS = 2;
/** From this probability on a text is about something else, or a cause is worth showing, or an answer needs no second opinion. */
const UNRELATED = 0.5;
const SURE_ERROR = 0.6;
/** What the first page of a full-text search adds to an error's probability; the next ones add less. */
const FULL_TEXT_WEIGHT = 0.5;

/** Fetches what every look-up needs and makes an index of it, so that the first keystroke is answered as fast as the others. */
export async function warmUp(): Promise<void> {
  const data = await loadLookup().catch(() => undefined);
  if (data) void indexOf(data).messages;
}

/** Answers a query in steps: what the lookup knows at once, then the likely causes, then what the text of the pages adds. */
export async function* search(query: string, facts: Facts = {}): AsyncGenerator<SearchState> {
  const text = query.trim();
  if (!text) return yield { query, items: [], notes: [], settled: false, done: true };
  const data = await loadLookup().catch((): LookupData | undefined => undefined);
  const found: Result = data ? lookup(text, data) : { answers: [], notes: [NO_LOOKUP], settled: false };
  const settled = found.settled && found.answers.length > 0;
  const state = { query, notes: found.notes, settled };
  const named = settled ? found.answers : found.answers.filter(({ partial }) => !partial);
  const bare = found.settled && wordsIn(text).length <= BARE_WORDS;
  yield { ...state, items: found.answers.map(itemOf), done: bare };
  if (bare) return;
  const diagnosis = await loadDiagnosis()
    .then((known) => diagnose(text, found.answers, known, facts))
    .catch((): Diagnosis | undefined => undefined);
  if (settled || !data) {
    if (settled) return yield { ...state, items: withCauses(found.answers, diagnosis), done: true };
    return yield await withFullText({ ...state, items: [], done: true }, text, data, [], new Map());
  }
  const guesses = found.answers.filter(({ partial }) => partial);
  if (diagnosis && diagnosis.unrelated >= UNRELATED && named.length === 0) return yield unrelated(state);
  const likely = diagnosis ? errorsOf(diagnosis, guesses, data) : new Map<number, number>();
  const first = { ...state, items: ranked(named, likely, data, diagnosis), done: Math.max(0, ...likely.values()) >= SURE_ERROR };
  yield first;
  if (!first.done) yield await withFullText(first, text, data, named, likely, diagnosis);
}

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

const MAX_ERRORS = 5;

const unrelated = (state: Pick<SearchState, 'query' | 'notes' | 'settled'>): SearchState => ({
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
  const pages = await fullText(text, data, []).catch((): SearchItem[] | undefined => undefined);
  if (!pages) return { ...state, notes: [...state.notes, NO_INDEX], done: true };
  const scores = new Map(likely);
  const codes = pages.flatMap(({ code }) => code ?? []);
  for (const [rank, code] of codes.entries()) scores.set(code, (scores.get(code) ?? 0) + FULL_TEXT_WEIGHT / (1 + rank));
  const items = data ? ranked(named, scores, data, diagnosis) : pages;
  const others = data ? pages.filter(({ code, kind }) => code === undefined && kind !== 'cause') : [];
  const notes = items.length + others.length === 0 && state.notes.length === 0 ? ['Nothing matched.'] : state.notes;
  return { ...state, items: [...items, ...others], notes, done: true };
}
