import type { Facts } from '../../search/diagnose/facts.ts';
import type { Result } from '../../search/identify/answer.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { indexOf } from '../../search/identify/index-of.ts';
import { lookup } from '../../search/identify/lookup.ts';
import { wordsIn } from '../../search/identify/words.ts';
import { loadLookup } from './load-lookup.ts';
import { itemOf } from './search-items.ts';
import type { SearchState } from './search-state.ts';

const NO_LOOKUP = 'The lookup data did not load, so numbers and names are only searched as words.';
const NO_MORE = 'The rest of the search did not load, so only numbers, names and messages are recognised.';

/** A text of so few words names an error and says nothing more. */
const BARE_WORDS = 2;

/** Fetches what every look-up needs and makes an index of it, so that the first keystroke is answered as fast as the others. */
export async function warmUp(): Promise<void> {
  const data = await loadLookup().catch(() => undefined);
  if (data) void indexOf(data).messages;
}

/** Answers a query in steps: what the lookup knows at once, then the likely causes. */
export async function* search(query: string, facts: Facts = {}): AsyncGenerator<SearchState> {
  const text = query.trim();
  if (!text) return yield { query, items: [], notes: [], settled: false, done: true };
  const data = await loadLookup().catch((): LookupData | undefined => undefined);
  const found: Result = data ? lookup(text, data) : { answers: [], notes: [NO_LOOKUP], settled: false };
  const settled = found.settled && found.answers.length > 0;
  const bare = found.settled && wordsIn(text).length <= BARE_WORDS && Object.keys(facts).length === 0;
  const state: SearchState = { query, notes: found.notes, items: found.answers.map(itemOf), settled, done: bare };
  yield state;
  if (bare) return;
  const rest = await import('./answer-text.ts').catch(() => undefined);
  yield rest ? await rest.answerText(text, found, data, state, facts) : { ...state, notes: [...state.notes, NO_MORE], done: true };
}

/** Adds what the text of the pages says, which takes a full-text index. */
export async function searchPages(state: SearchState): Promise<SearchState> {
  const [{ withPages }, data] = await Promise.all([import('./with-pages.ts'), loadLookup().catch(() => undefined)]);
  return withPages(state, data);
}
