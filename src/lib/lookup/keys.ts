import { FIRST_OWN_CODE, LAST_OWN_CODE } from '../code.ts';
import { bareText, namesIn, numbersIn } from './candidates.ts';
import { isSaidToBeError } from './evidence.ts';
import { fold, looksLikeName, looksMistyped, partsOf } from './names.ts';
import { BESIDE, hashOf } from './parts.ts';
import { wordsIn } from './words.ts';

/** A key of an error is one of these; the sign in front keeps the number 64 apart from the word. */
export const numberKey = (value: number) => `#${value}`;
export const nameKey = (name: string) => `.${fold(name)}`;
export const wordKey = (word: string) => `=${word}`;

/** A whole message, by its words; it stands beside its longest word, which a reader of it fetches anyway. */
export function messageKey(words: string[]): string {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return `${wordKey(longest)}${BESIDE}${hashOf(words.join(' ')).toString(36)}`;
}

/** What the errors of a text are found by. */
export interface TextKeys {
  /** Of numbers and names: each leads to what it stands for. */
  exact: string[];
  /** Of words: an error is meant that has several. */
  words: string[];
  /** Names that may be mistyped. */
  mistyped: string[];
}

const MOST_NUMBERS = 16;
const MOST_NAMES = 16;
const MOST_WORDS = 16;
/** So many of the common words are taken too, since some messages have no other. */
const MOST_COMMON_WORDS = 4;
const MOST_MISTYPED = 3;
const MOST_MESSAGES = 8;
const LONGEST_MESSAGE = 400;
/** How many different numbers are looked at to find the likeliest. */
const MOST_WEIGHED = 500;

/**
 * The keys of a text, so few that a reader can fetch what they lead to; in a long text the likeliest.
 *
 * @param commonWords words that say little, the commonest first
 */
export function keysOfText(text: string, commonWords: string[]): TextKeys {
  const names = distinct(namesIn(text).map((name) => name.text));
  const bare = bareText(text);
  const written = names.filter((name) => name === bare || looksLikeName(name)).sort((a, b) => Number(isShouted(b)) - Number(isShouted(a)));
  return {
    exact: distinct([...numbersOf(text).map(numberKey), ...written.flatMap(partsOf).slice(0, MOST_NAMES).map(nameKey), ...messagesOf(text)]),
    words: wordsOf(text, commonWords).map(wordKey),
    mistyped: names
      .map((name) => partsOf(name).at(-1)!)
      .filter((name) => looksMistyped(name, name === bare))
      .slice(0, MOST_MISTYPED),
  };
}

/** `WSAECONNRESET` and `E730054` rather than `example.com`. */
const isShouted = (name: string) => /^[A-Z0-9_]+$/.test(name) || /^wsa/i.test(name);

/** What the numbers of the text may be: first those in the form or the range of errors, or beside a word that says so. */
function numbersOf(text: string): number[] {
  const seen = new Map(numbersIn(text).map((number) => [number.value, number]));
  const likely = [...seen.values()].slice(0, MOST_WEIGHED).map(({ text: digits, value, code, form, at }) => {
    const special = form !== 'decimal' || value < 0 || (code >= FIRST_OWN_CODE && code <= LAST_OWN_CODE);
    const hex = form === 'decimal' && /^\d{4}$/.test(digits) ? [Number.parseInt(digits, 16)] : [];
    return { values: [value, code, Math.abs(code), ...hex], weight: Number(special) + 2 * Number(isSaidToBeError(text, at)) };
  });
  likely.sort((a, b) => b.weight - a.weight);
  return distinct(likely.slice(0, MOST_NUMBERS).flatMap(({ values }) => values));
}

/** The words by which messages are found: the uncommon ones, those of letters alone first, and the rarest of the common ones. */
function wordsOf(text: string, commonWords: string[]): string[] {
  const rank = new Map(commonWords.map((word, place) => [word, place]));
  const all = distinct(wordsIn(text).map((word) => word.text));
  // A word alone is no message.
  const words = all.length > 1 ? all.filter(isTelling) : [];
  const uncommon = words.filter((word) => !rank.has(word)).sort((a, b) => Number(isProse(b)) - Number(isProse(a)));
  const common = words.filter((word) => rank.has(word)).sort((a, b) => rank.get(b)! - rank.get(a)!);
  return [...uncommon.slice(0, MOST_WORDS), ...common.slice(0, MOST_COMMON_WORDS)];
}

/** The text, and what stands in it between colons, quotes and brackets, as whole messages. */
function messagesOf(text: string): string[] {
  const pieces = distinct([text, ...text.split(/[\n"“”()[\]{}|]|[:;] /)]).filter((piece) => piece.length <= LONGEST_MESSAGE);
  const read = pieces.map((piece) => wordsIn(piece).map((word) => word.text)).filter((words) => words.length > 1);
  return read.slice(0, MOST_MESSAGES).map(messageKey);
}

/** Numbers and words of a letter or two are no keys, except in scripts that need no more. */
export const isTelling = (word: string) => !/^(?:\d+|[\p{Script=Latin}\d_]{1,2})$/u.test(word);
const isProse = (word: string) => /^[\p{L}\p{M}]+$/u.test(word);

/** How much of a name is compared to find what a mistyped one was meant to be; of a short one less. */
const END = 4;
const SHORT_END = 2;
const SHORT = 9;

/** `WSAECONNRESET → "connreset"`: what is left when all begin alike. */
export const stemOf = (name: string) => fold(name).replace(/^(?:wsa)?e?/, '');

/**
 * How a stem begins and ends: a slip leaves at least one of the two as it was.
 *
 * @param slips how many letters the stem may have too many
 */
export function endsOf(stem: string, slips = 0): string[] {
  const lengths = stem.length - slips < SHORT ? [END, SHORT_END] : [END];
  return lengths.flatMap((length) => [`<${stem.slice(0, length)}`, `>${stem.slice(-length)}`]);
}

const distinct = <Value>(values: Value[]) => [...new Set(values)];
