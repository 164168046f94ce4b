import { inventNames, namesOf } from './invent-names.ts';
import { randomOf } from './random.ts';
import { runningWords, type Teller, teller } from './retell.ts';
import type { Template, Templates, WrittenError } from './templates.ts';

/** One retelling of all templates under other names and numbers; the last may hold some of them only. */
export interface Copy {
  round: number;
  errors: Template<WrittenError>[];
  /** Whether the error of that name is among them. */
  has(error: string): boolean;
  /** The number here of a template's number. */
  codeOf(code: number): number;
  names: ReadonlyMap<string, string>;
  english: Teller;
  /** Texts of another language, which takes its words from these. */
  tellerIn(words: readonly string[]): Teller;
}

const FIRST = 10000;
/** The highest number that the schema takes. */
const LAST = 11999;

/**
 * As many copies of the templates' errors as make up the count.
 *
 * @throws when there are not so many numbers
 */
export function copiesOf(templates: Templates, count: number): Copy[] {
  const names = namesOf(templates);
  const taken = new Set([...names, ...templates.functions.map(({ id }) => id)].map((name) => name.toLowerCase()));
  const prose = runningWords(
    [...templates.errors, ...templates.causes].flatMap(({ data, body }) => [JSON.stringify(data).replace(/"\w+":/g, ''), body.replace(/```[\s\S]*?```/g, '')]),
  );
  const nameWords = [...new Set(prose.filter((word) => /^[a-z]{4,9}$/.test(word)))];
  const codes = freeCodes(templates);
  if (count > codes.length) throw new Error(`There are numbers for ${codes.length} errors, and not for ${count}; ask for fewer.`);
  // The order of the alphabet would put families side by side; a part of the templates should be a sample of them.
  const order = templates.errors.map((error) => ({ error, place: randomOf(error.id)() })).sort((a, b) => a.place - b.place);

  const copies: Copy[] = [];
  for (let made = 0; made < count; ) {
    const round = copies.length;
    const errors = order.slice(0, count - made).map(({ error }) => error);
    const random = randomOf(`copy ${round}`);
    const invented = inventNames(names, nameWords, taken, random);
    const numbers = new Map(errors.map(({ data }) => [data.code, codes[made++]!]));
    for (const [old, code] of numbers) if (old >= FIRST) invented.set(String(old), String(code));
    const ids = new Set(errors.map(({ id }) => id));
    copies.push({
      round,
      errors,
      names: invented,
      has: (error) => ids.has(error),
      codeOf: (code) => numbers.get(code) ?? code,
      english: teller(invented, prose, random),
      tellerIn: (words) => teller(invented, words, random),
    });
  }
  return copies;
}

/** Numbers that no line of a family has: those of five digits first, as the site's own have. */
function freeCodes({ families }: Templates): number[] {
  const used = new Set(families.flatMap(({ data }) => (data.others ?? []).map(({ code }) => code)));
  const up = Array.from({ length: LAST - FIRST + 1 }, (_, place) => FIRST + place);
  const down = Array.from({ length: FIRST - 1 }, (_, place) => FIRST - 1 - place);
  return [...up, ...down].filter((code) => !used.has(code));
}
