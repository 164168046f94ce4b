import { distance } from 'fastest-levenshtein';
import type { LookupData } from './data.ts';
import { decodings } from './decodings.ts';
import { endsOf, keysOfText, nameKey, stemOf, wordKey } from './keys.ts';
import { MAX_LENGTH } from './lookup.ts';
import { type KeyPart, keyPartOf, type LookupStart, type PartSource, recordPartOf } from './parts.ts';

/** A name may have so many slips. */
const MOST_SLIPS = 2;
/** How many errors are taken into account: that numbers and names stand for, that a mistyped name and that words may mean. */
const MOST_EXACT = 40;
const MOST_NEAR = 8;
const MOST_BY_WORDS = 8;
/** The same beside errors that the text names exactly. */
const MOST_BESIDE_EXACT = 3;
/** An error is worth a look if it has at least so much of what the best has. */
const LEAST_OF_BEST = 0.5;

/**
 * As much of the lookup's data as the text needs.
 *
 * text → keys → numbers of errors → their records
 *
 * @throws when a part cannot be had
 */
export async function gather(text: string, start: LookupStart, source: PartSource): Promise<LookupData> {
  const input = text.slice(0, MAX_LENGTH).trim();
  let codes = await codesOf(input, start, source);
  for (const reading of decodings(input)) {
    if (codes.length > 0) break;
    codes = await codesOf(reading, start, source);
  }
  return recordsOf(codes, start, source);
}

/**
 * The records of some errors and constants; those that have none are left out.
 *
 * @throws when a part cannot be had
 */
export async function recordsOf(codes: number[], start: LookupStart, source: PartSource): Promise<LookupData> {
  const wanted = new Set(codes);
  const parts = await Promise.all([...new Set(codes.map((code) => recordPartOf(code, start)))].map(source.records));
  const chosen = <One extends { code: number }>(all: One[]) => all.filter(({ code }) => wanted.has(code)).sort((a, b) => a.code - b.code);
  return {
    errors: chosen(parts.flatMap(({ errors }) => errors)),
    others: chosen(parts.flatMap(({ others }) => others)),
    synonyms: start.synonyms,
    rest: { total: start.total, sharedNames: start.sharedNames, bearers: new Map(parts.flatMap(({ bearers }) => Object.entries(bearers))) },
  };
}

/** The errors that a text may mean. */
async function codesOf(text: string, start: LookupStart, source: PartSource): Promise<number[]> {
  const { exact, words, mistyped } = keysOfText(text, start.commonWords);
  const known = await codesOfKeys([...exact, ...words], start, source);
  const certain = exact.flatMap((key) => known.get(key) ?? []);
  // What is a name or a word of a message as it stands is not mistyped.
  const slips = mistyped.filter((name) => !known.has(nameKey(name)) && !known.has(wordKey(name.toLowerCase())));
  const near = await Promise.all(slips.map((name) => codesNear(name, start, source)));
  const likely = likeliest(words, known, start).slice(0, certain.length > 0 ? MOST_BESIDE_EXACT : MOST_BY_WORDS);
  return [...new Set([...certain.slice(0, MOST_EXACT), ...near.flat(), ...likely])];
}

/** The keys that lead anywhere, with the errors that they lead to. */
async function codesOfKeys(keys: string[], start: LookupStart, source: PartSource): Promise<Map<string, number[]>> {
  const parts = await partsOfKeys(keys, start, source);
  return new Map(keys.flatMap((key, place) => (parts[place]!.codes[key] ? [[key, parts[place]!.codes[key]] as const] : [])));
}

const partsOfKeys = (keys: string[], start: LookupStart, source: PartSource): Promise<KeyPart[]> =>
  Promise.all(keys.map((key) => source.keys(keyPartOf(key, start))));

/** The errors whose names differ from a mistyped one by a slip or two, the nearest first. */
async function codesNear(name: string, start: LookupStart, source: PartSource): Promise<number[]> {
  const wanted = stemOf(name);
  const ends = endsOf(wanted, 1);
  const parts = await partsOfKeys(ends, start, source);
  const stems = new Map(ends.flatMap((end, place) => Object.entries(parts[place]!.stems[end] ?? {})));
  return [...stems]
    .map(([stem, codes]) => ({ codes, slips: distance(stem, wanted) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips)
    .flatMap(({ codes }) => codes)
    .slice(0, MOST_NEAR);
}

/** The errors whose messages have most of the words, rare ones counting more. */
function likeliest(words: string[], known: Map<string, number[]>, { total }: LookupStart): number[] {
  const weights = new Map<number, number>();
  for (const word of words) {
    const codes = known.get(word) ?? [];
    for (const code of codes) weights.set(code, (weights.get(code) ?? 0) + Math.log(1 + total / codes.length));
  }
  const best = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight >= LEAST_OF_BEST * best)
    .sort(([, a], [, b]) => b - a)
    .map(([code]) => code);
}
