import { MOST_TOGETHER } from '../many-errors.ts';
import type { LookupData } from './data.ts';
import { indexOf, type LookupIndex } from './index-of.ts';
import { endsOf, isTelling, messageKey, nameKey, numberKey, stemOf, wordKey } from './keys.ts';
import { oftenerFirst } from './names.ts';
import { type KeyPart, keyPartOf, type LookupStart, type RecordPart, recordPartOf } from './parts.ts';

/** What the site serves for look-ups. */
export interface LookupFiles {
  first: LookupData | LookupStart;
  /** By path below that of the lookup, without an ending; none if the first file is all there is. */
  parts: Map<string, KeyPart | RecordPart | LookupData>;
}

/** Characters of JSON in a part with keys: about two fifths of it in bytes with brotli. */
const KEY_PART_LENGTH = 5600;
const ERRORS_IN_RECORD_PART = 4;
/** A message is found by its rarest words. */
const WORDS_OF_MESSAGE = 8;
const MOST_SAME = 12;
/** A word that one error in so many has is common. */
const COMMON_SHARE = 40;
const MOST_COMMON_WORDS = 400;

/**
 * The lookup's data as files, so that what a reader fetches stays about the same however many errors there are:
 * a key leads to numbers of errors, and these to records.
 *
 * @param most so many errors stay in one file, which is less to fetch than the parts of a few look-ups
 */
export function lookupFiles(data: LookupData, most = MOST_TOGETHER): LookupFiles {
  const { errors, others, synonyms } = data;
  if (errors.length <= most) return { first: data, parts: new Map() };
  const index = indexOf(data);
  const bearers = bearersOf(index);
  const codes = new Map([...codesByKey(data, index)].map(([key, set]) => [key, [...set]]));
  const stems = stemsByEnd(index);
  const { length } = JSON.stringify({ codes: Object.fromEntries(codes), stems: Object.fromEntries(stems) } satisfies KeyPart);
  const start: LookupStart = {
    keyParts: Math.ceil(length / KEY_PART_LENGTH),
    recordParts: Math.ceil(errors.length / ERRORS_IN_RECORD_PART),
    total: errors.length,
    commonWords: commonWords(bearers, errors.length),
    sharedNames: index.names.shared,
    synonyms,
  };
  const keys = Array.from({ length: start.keyParts }, (): KeyPart => ({ codes: {}, stems: {} }));
  for (const [key, list] of codes) keys[keyPartOf(key, start)]!.codes[key] = list;
  for (const [key, list] of stems) keys[keyPartOf(key, start)]!.stems[key] = list;
  const records = Array.from({ length: start.recordParts }, (): RecordPart => ({ errors: [], others: [], bearers: {} }));
  for (const other of others) records[recordPartOf(other.code, start)]!.others.push(other);
  for (const error of errors) records[recordPartOf(error.code, start)]!.errors.push(error);
  for (const { error, words } of index.messages.messages) {
    const part = records[recordPartOf(error.code, start)]!;
    for (const word of words) if (bearers.get(word)! > 1) part.bearers[word] = bearers.get(word)!;
  }
  return {
    first: start,
    parts: new Map<string, KeyPart | RecordPart | LookupData>([
      ...keys.map((part, place) => [`keys/${place}`, part] as const),
      ...records.map((part, place) => [`records/${place}`, part] as const),
      ['all', data],
    ]),
  };
}

/** How many errors have each word in a message. */
function bearersOf({ messages: { messages } }: LookupIndex): Map<string, number> {
  const bearers = new Map<string, Set<number>>();
  for (const { error, words } of messages) for (const word of words) bearers.set(word, (bearers.get(word) ?? new Set()).add(error.code));
  return new Map([...bearers].map(([word, { size }]) => [word, size]));
}

function commonWords(bearers: Map<string, number>, total: number): string[] {
  const common = [...bearers].filter(([word, count]) => isTelling(word) && count > total / COMMON_SHARE);
  return common
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON_WORDS)
    .map(([word]) => word);
}

/** Everything that a text may hold of an error or a constant, except a mistyped name. */
function codesByKey({ others }: LookupData, { all, byNumber, names, messages }: LookupIndex): Map<string, Set<number>> {
  const codes = new Map<string, Set<number>>();
  const add = (key: string, code: number) => codes.set(key, (codes.get(key) ?? new Set()).add(code));
  for (const [number, bearers] of byNumber) for (const { code } of bearers) add(numberKey(number), code);
  for (const { code, posix: [, ...numbers] = [] } of all) {
    add(numberKey(code), code);
    for (const number of numbers) if (typeof number === 'number') add(numberKey(number), code);
  }
  for (const [name, { errors }] of names.byName) for (const { code } of errors) add(nameKey(name), code);
  for (const { code, name } of others) {
    add(numberKey(code), code);
    add(nameKey(name), code);
  }
  const weight = (word: string) => messages.weights.get(word) ?? 0;
  // Of many errors that say the same, those that are met most often.
  for (const { error, words } of messages.messages.toSorted((a, b) => oftenerFirst(a.error, b.error))) {
    const whole = messageKey(words);
    if ((codes.get(whole)?.size ?? 0) < MOST_SAME) add(whole, error.code);
    const rarest = [...new Set(words)].filter(isTelling).sort((a, b) => weight(b) - weight(a));
    for (const word of rarest.slice(0, WORDS_OF_MESSAGE)) add(wordKey(word), error.code);
  }
  return codes;
}

/** The names that people mistype, by how they begin and how they end. */
function stemsByEnd({ names: { typed, byName } }: LookupIndex): Map<string, KeyPart['stems'][string]> {
  const ends = new Map<string, KeyPart['stems'][string]>();
  for (const name of typed) {
    const stem = stemOf(name);
    const codes = byName.get(name.toLowerCase())?.errors.map(({ code }) => code) ?? [];
    for (const end of endsOf(stem)) {
      const stems = ends.get(end) ?? {};
      stems[stem] = [...new Set([...(stems[stem] ?? []), ...codes])];
      ends.set(end, stems);
    }
  }
  return ends;
}
