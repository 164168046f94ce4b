import { pick } from './random.ts';
import type { Templates } from './templates.ts';

/** What a name keeps: it tells readers and code where the name comes from. */
const PREFIX = /^(?:WSA_QOS_|WSA_PNRP_|WSAE|WSA_?|ERROR_|STATUS_|EAI_|E(?=[A-Z]))/;
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g;
/** A runtime gives its catch-all to more errors than this; a copy of an error keeps it. */
const MOST_OWNERS = 3;
const TRIES = 20;

/** Every name by which the templates speak of their errors and causes. */
export function namesOf({ errors, causes, comparisons, functions, runtimes }: Templates): Set<string> {
  const names = new Set([...errors, ...causes, ...comparisons].map(({ id }) => id));
  for (const { data } of errors) {
    for (const alias of data.aliases ?? []) names.add(alias);
    for (const { name } of [...(data.posix ? [data.posix] : []), ...(data.resolver ?? []), ...(data.ntstatus ?? [])]) names.add(name);
  }
  for (const { data } of runtimes) {
    const owners = new Map<string, number>();
    for (const { name = '', also = [] } of Object.values(data.map)) {
      for (const own of new Set([name, ...also].map((one) => one.split(/[.:]+/).at(-1)!))) owners.set(own, (owners.get(own) ?? 0) + 1);
    }
    for (const [own, count] of owners) if (count <= MOST_OWNERS && /^(?=.*[A-Z])\w{4,}$/.test(own)) names.add(own);
  }
  for (const { id } of functions) names.delete(id);
  return names;
}

/**
 * New names in the shape of old ones: `WSAECONNRESET → "WSAELISTENPOR"`, `udp-port-unreachable → "udp-header-waits"`.
 *
 * @param taken names that are used already, in small letters; the new ones are added
 */
export function inventNames(names: Iterable<string>, words: readonly string[], taken: Set<string>, random: () => number): Map<string, string> {
  return new Map([...names].map((name) => [name, inventName(name, words, taken, random)]));
}

function inventName(name: string, words: readonly string[], taken: Set<string>, random: () => number): string {
  const prefix = PREFIX.exec(name)?.[0] ?? '';
  const parts = name.slice(prefix.length).match(PARTS) ?? [];
  let made = name;
  for (let tries = 0; taken.has(made.toLowerCase()); tries++) {
    made = prefix + parts.map((part) => (/^[A-Za-z]{3}/.test(part) ? likePart(part, words, random) : part)).join('');
    if (tries > TRIES) made += /[a-z]$/.test(name) ? pick(words, random) : pick(words, random).toUpperCase();
  }
  taken.add(made.toLowerCase());
  return made;
}

function likePart(part: string, words: readonly string[], random: () => number): string {
  const word = pick(words, random);
  if (/^[A-Z][a-z]/.test(part)) return word.replace(/^./, (letter) => letter.toUpperCase());
  if (/^[a-z]/.test(part)) return word;
  return `${word}${pick(words, random)}${pick(words, random)}${pick(words, random)}`.slice(0, part.length).toUpperCase();
}
