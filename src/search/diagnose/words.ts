import { LAST_OWN_CODE } from '../../schemas/code.ts';
import type { Feature } from './feature.ts';

/** `recvfrom`, `SocketException`, `don't`; numbers and signs part words. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d_]*(?:['’][\p{L}]+)?|\d+/gu;
/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/u;
/** A longer run of letters is data. */
const MAX_WORD_LENGTH = 40;
const STOP_WORDS = new Set(
  'a an the of to and or in on at is are was were be been it its this that these those with for from by as i my we our you your he she they them his her me do does did has have had can could will would should there here then than but if so not no any some when while'.split(
    ' ',
  ),
);
/** Stop words that turn the meaning of the word after them. */
const NEGATIONS = new Set(['no', 'not', 'without']);
/** Numbers below Winsock's own that stand for the same failures, without those that are small enough to count anything. */
const COMPLETION_CODES = new Set([64, 121, 234, 995, 996, 997, 1225, 1231, 1232, 1233, 1234, 1235, 1236]);

/** Words and pairs of neighbours, stemmed; names are split at their humps: `no internet`, `recvfrom`, `tcpclient` beside `tcp` and `client`. */
export function wordsAndPairsIn(text: string): Feature[] {
  const features: Feature[] = [];
  let before: Feature | undefined;
  for (const { 0: raw, index: at } of text.matchAll(WORD)) {
    const end = at + raw.length;
    const lower = raw.toLowerCase();
    const parts = partsOf(raw);
    if (raw.length > MAX_WORD_LENGTH || isPosition(raw, text.slice(end, end + 2))) before = undefined;
    else if (/^\d/.test(raw)) {
      if (isCode(Number(raw))) features.push({ name: `#${raw}`, at, end });
      before = undefined;
    } else if (UNSPACED.test(raw)) {
      for (let i = 0; i + 1 < raw.length; i++) features.push({ name: raw.slice(i, i + 2), at: at + i, end: at + i + 2 });
      before = undefined;
    } else if (parts.length > 1) {
      features.push(
        { name: stem(lower.replaceAll('_', '')), at, end },
        ...parts.filter(({ length }) => length > 2).map((part) => ({ name: stem(part.toLowerCase()), at, end })),
      );
      before = undefined;
    } else if (!STOP_WORDS.has(lower)) {
      const word = { name: stem(lower), at, end };
      features.push(word);
      if (before) features.push({ name: `${before.name} ${word.name}`, at: before.at, end });
      before = word;
    } else if (NEGATIONS.has(lower)) before = { name: lower, at, end };
  }
  return features;
}

/** The single words of a text, without numbers. */
export const stemsIn = (text: string): Set<string> =>
  new Set(wordsAndPairsIn(text).flatMap(({ name }) => (name.startsWith('#') || name.includes(' ') ? [] : name)));

/** `v4` of `v4.2.7`, which is no IPv4, and `line` of `line 2078`, which is no line that is down. */
const isPosition = (word: string, next: string) => (/^v\d+$/i.test(word) && next.startsWith('.')) || (/^line$/i.test(word) && /^ \d/.test(next));

const isCode = (value: number) => (value >= 10004 && value <= LAST_OWN_CODE) || COMPLETION_CODES.has(value);

/** `ReceiveFromAsync → ["Receive", "From", "Async"]` */
const partsOf = (word: string) =>
  word
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .split(/[ _]+/)
    .filter(Boolean);

/** `dropped → drop`, `connections → connect`: endings say little about a cause. */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/.test(word)) return word;
  const bare = word.replace(/['’]s$/, '').replace(/(?:ations?|ings?|edly|ed|ies|es|s|ly|ment|er|ers)$/, '');
  return (bare.length < 3 ? word : bare).replace(/([b-df-hj-np-rtv-z])\1$/, '$1').replace(/e$/, '');
}
