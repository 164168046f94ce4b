import { pick } from './random.ts';

const NAME = /[a-z0-9]+(?:-[a-z0-9]+)+|[A-Za-z_]\w*|\d+/g;
/** Code, the target of a link, a field of a template and an address are no prose; Chinese and Japanese are taken sign by sign. */
const TOKEN =
  /`[^`\n]*`|\]\([^)\s]*\)|\{[^}]*\}|https?:\/\/\S+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[a-z0-9]+(?:-[a-z0-9]+)+|[\p{L}_][\p{L}\p{N}_]*|\d+/gu;
const PLAIN_WORD = /^(?:\p{Ll}{4,}|\p{Lo}+)$/u;
const NOT_PROSE = /(```[\s\S]*?```|^<[A-Z][\s\S]*?^\/>$|^## .*$)/m;
/** The share of words that another takes the place of. */
const OTHER_WORD = 0.35;
/** The share of words that no file has had before: a text twice as long always has some. */
const NEW_WORD = 0.005;

/** Tells the texts of templates anew, with the names and numbers of one copy. */
export interface Teller {
  /** Names and numbers change, all else stays: for fields that hold no prose. */
  rename(text: string): string;
  /** Words change too; how often each occurs stays about as it was. */
  retell(text: string): string;
  /** Markdown, whose code, drawings and main headings keep their words. */
  retellBody(text: string): string;
}

/** @param words running text as a list of words, from which those that take a place are drawn */
export function teller(names: ReadonlyMap<string, string>, words: readonly string[], random: () => number): Teller {
  const nameOr = (word: string) => names.get(word) ?? word;
  const rename = (text: string) => text.replace(NAME, nameOr);
  const retell = (text: string) =>
    text.replace(TOKEN, (token) => {
      if (/^(?:`|\]\()/.test(token)) return rename(token);
      const name = names.get(token);
      if (name !== undefined || !PLAIN_WORD.test(token)) return name ?? token;
      const chance = random();
      if (chance < NEW_WORD) return reshape(token, random);
      return chance < OTHER_WORD ? pick(words, random) : token;
    });
  const retellBody = (text: string) =>
    text
      .split(NOT_PROSE)
      .map((part, place) => (place % 2 === 1 ? rename(part) : retell(part)))
      .join('');
  return { rename, retell, retellBody };
}

/** The plain words of texts, as often as they occur. */
export const runningWords = (texts: Iterable<string>): string[] =>
  [...texts].flatMap((text) => [...text.matchAll(TOKEN)].map(([token]) => token).filter((token) => PLAIN_WORD.test(token)));

/** `network → "galsorp"`: vowels become vowels and consonants consonants; other letters stay. */
function reshape(word: string, random: () => number): string {
  return word.replace(/[a-z]/g, (letter) => pick([...('aeiouy'.includes(letter) ? 'aeiou' : 'bcdfglmnprst')], random));
}
