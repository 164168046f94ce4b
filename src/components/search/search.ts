import type { LookupData } from '../../search/identify/data.ts';
import { indexOf } from '../../search/identify/index-of.ts';
import { lookup } from '../../search/identify/lookup.ts';
import { fullText } from './full-text.ts';
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
const NO_INDEX = 'The full-text index did not load, so only numbers, names and messages are recognised.';

/** Fetches what every look-up needs and makes an index of it, so that the first keystroke is answered as fast as the others. */
export async function warmUp(): Promise<void> {
  const data = await loadLookup().catch(() => undefined);
  if (data) void indexOf(data).messages;
}

/** From this score on the lookup's best guess, such as half of a message word for word, stands in front of what the full text finds. */
const LIKELY = 0.78;

/** Answers a query in steps: what the lookup knows at once, then what the text of the pages adds. */
export async function* search(query: string): AsyncGenerator<SearchState> {
  const text = query.trim();
  const notes: string[] = [];
  if (!text) return yield { query, items: [], notes, settled: false, done: true };
  const data = await loadLookup().catch((): LookupData | undefined => void notes.push(NO_LOOKUP));
  const found = data ? lookup(text, data) : { answers: [], notes: [], settled: false };
  const known = found.answers.filter(({ partial }) => !partial || found.settled).map(itemOf);
  const guesses = found.settled ? [] : found.answers.filter(({ partial }) => partial);
  notes.push(...found.notes);
  const settled = found.settled && known.length > 0;
  yield { query, items: [...known, ...guesses.map(itemOf)], notes: [...notes], settled, done: found.settled };
  if (found.settled) return;
  const more = await fullText(text, data, guesses).catch((): SearchItem[] => {
    notes.push(NO_INDEX);
    return [];
  });
  const [guess, another] = guesses;
  const likely = guess && guess.score >= LIKELY && guess.score > (another?.score ?? 0) ? [itemOf(guess)] : [];
  const first = [...known, ...likely];
  const seen = new Set(first.map(({ code }) => code));
  const added = more.filter(({ code }) => code === undefined || !seen.has(code));
  const left = guesses.map(itemOf).filter(({ code }) => !seen.has(code) && !more.some((item) => item.code === code));
  const items = [...first, ...added, ...left];
  if (items.length === 0 && found.notes.length === 0) notes.push('Nothing matched.');
  yield { query, items, notes, settled, done: true };
}
