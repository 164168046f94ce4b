import type { Facts } from '../../search/diagnose/facts.ts';
import type { Result } from '../../search/identify/answer.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { indexOf } from '../../search/identify/index-of.ts';
import { isShort } from '../../search/identify/is-short.ts';
import { lookup } from '../../search/identify/lookup.ts';
import { wordsIn } from '../../search/identify/words.ts';
import { loadLookup } from './load-lookup.ts';
import { itemOf } from './search-items.ts';
import type { SearchState } from './search-state.ts';

const NO_LOOKUP = 'The lookup data did not load, so numbers and names are only searched as words.';
const NO_MORE = 'The rest of the search did not load, so only numbers, names and messages are recognised.';

/** What people write beside a number without saying more. */
const FILLER = new Set(
  'an code codes failed failure fix fixed get getting got help how is issue mean means meaning no number os problem program socket sockets solution solve solved system the what why windows winsock wsa'.split(
    ' ',
  ),
);

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
  const bare = found.settled && Object.keys(facts).length === 0 && isBare(text, found, data);
  const state: SearchState = { query, notes: found.notes, items: found.answers.map(itemOf), settled, done: bare };
  yield state;
  if (bare) return;
  const rest = await import('./answer-text.ts').catch(() => undefined);
  yield rest ? await rest.answerText(text, found, data, state, facts) : { ...state, notes: [...state.notes, NO_MORE], done: true };
}

/** Whether a text only names an error: `error 10054`, but not `10054 minecraft`. */
function isBare(text: string, { answers: [first] }: Result, data: LookupData | undefined): boolean {
  if (!isShort(text)) return false;
  const saysNothing = (word: string) => /^\d|err(?:or|no)|exception/.test(word) || FILLER.has(word) || (data && lookup(word, data).answers.length > 0);
  return !first || first.of === 'message' || wordsIn(text).every((word) => saysNothing(word.text));
}

/** Adds what the text of the pages says, which takes a full-text index. */
export async function searchPages(state: SearchState): Promise<SearchState> {
  const [{ withPages }, data] = await Promise.all([import('./with-pages.ts'), loadLookup().catch(() => undefined)]);
  return withPages(state, data);
}
