import type { Cause } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { fixNamed } from './fix-named.ts';
import { RUNTIMES } from './runtimes.ts';
import { wordsAndPairsIn } from './words.ts';

/** A word of more texts than this share tells no fix from another. */
const MAX_SHARE = 0.012;
/** How many times as often it has to stand in the texts of the cause as in all. */
const MIN_LIFT = 5;
/** Code, the product in bold that a fix is about, and names that look like code: `S7`, `FileZilla`, `PLC`. */
const CODE = /`[^`]+`|^\*\*[^*]+|\b\w*(?:\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z]|[A-Z]{2})\w*/g;
/** Other names. What follows the first word of one is common: `SQL Server Configuration Manager`. */
const NAME = /(?<![.:;?] \(?|^\(?)\b([A-Z]\w*)(?: [A-Z]\w*)*/g;
/** How a sentence begins that says for whom it is: `For a Siemens PLC, …`. */
const SITUATION = /(?<=^|[.;] )(?:For|In|On|With|Without|Behind|Under) [^,:.]*(?=,)/g;

/** In which share of the texts of the cause, and of all texts, a word stands. */
export interface Shares {
  own: (word: string) => number;
  all: (word: string) => number;
}

/**
 * The names and situations that one fix of a cause has and the rest of the cause has not: a text with such a word asks for that fix.
 *
 * @returns for each fix its words
 */
export function fixWords({ title, sign, confirm, fix }: Pick<Cause, 'title' | 'sign' | 'confirm' | 'fix'>, { own, all }: Shares): string[] {
  const fixes = fix.map(plainText);
  const about = [title, sign, ...confirm.map(({ command }) => command)];
  return fix.map((text, index) => {
    const others = new Set([...about, ...fix.toSpliced(index, 1)].flatMap((other) => wordsOf(plainText(other))));
    const plain = fixes[index]!;
    const telling = [
      ...[...text.matchAll(CODE)].map(([code]) => code),
      ...[...plain.matchAll(NAME)].map(([, name]) => name!),
      ...[...plain.matchAll(SITUATION)].map(([situation]) => situation),
    ].flatMap(wordsOf);
    return [...new Set(telling)]
      .filter((word) => !others.has(word) && fixNamed(word, fixes) === index && all(word) <= MAX_SHARE && own(word) >= MIN_LIFT * all(word))
      .join(' ');
  });
}

/** The runtimes for all of whose programs one of the fixes is: `In Go, …`, `For a Java program, …`. */
export function fixRuntimes(fix: string[]): string[] {
  const fixes = fix.map(plainText);
  const isFor = (name: string) => new RegExp(String.raw`(?:^|[.;] )(?:In|For) (?:an? )?${name}(?:\.js)?(?: programs?)?,`, 'i');
  return RUNTIMES.filter((name) => isFor(name).test(fixes[fixNamed(name, fixes)] ?? ''));
}

/** Names whole and not their parts; no numbers and letters, which may mean anything. */
function wordsOf(text: string): string[] {
  let end = 0;
  return wordsAndPairsIn(text).flatMap((word) => {
    if (/[ #]/.test(word.name) || word.name.length < 2 || word.end <= end) return [];
    end = word.end;
    return word.name;
  });
}
