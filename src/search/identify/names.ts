import { distance } from 'fastest-levenshtein';
import type { LookupConstant, LookupData, LookupError } from './data.ts';

/** A name as someone may write it, and the errors that bear it. */
interface NameEntry {
  /** As it is spelt at its home. */
  name: string;
  errors: LookupError[];
  /** It is the last part of a longer name: `ConnectionReset` of `SocketError.ConnectionReset`. */
  part: boolean;
}

export interface NameIndex {
  byName: Map<string, NameEntry>;
  /** The same without underscores, where no other name is spelt so. */
  byFold: Map<string, NameEntry>;
  others: Map<string, LookupConstant>;
  /** The names that people mistype: those of Winsock and of POSIX. */
  typed: string[];
}

/** A name that more errors bear than this tells nothing (`OSError`, `SocketException`). */
const MAX_SHARED = 20;
const MIN_PART_LENGTH = 6;

export function nameIndex({ errors, others }: LookupData): NameIndex {
  const byName = new Map<string, NameEntry>();
  const add = (name: string, error: LookupError, part: boolean) => {
    const known = byName.get(name.toLowerCase());
    if (!known) byName.set(name.toLowerCase(), { name, errors: [error], part });
    else {
      if (!known.errors.includes(error)) known.errors.push(error);
      if (!part) known.part = false;
    }
  };
  for (const error of errors) {
    for (const name of [error.name, ...error.names]) {
      add(name, error, false);
      const bare = bareName(name);
      if (bare !== name) add(bare, error, false);
      const last = name
        .replace(/\W+$/, '')
        .split(/\.|::|\{/)
        .at(-1)!;
      if (last !== name && last.length >= MIN_PART_LENGTH) add(last, error, true);
    }
  }
  const owners = new Map(
    errors.flatMap((error) => [error.name, bareName(error.name), ...(error.posix ? [error.posix[0]] : [])].map((name) => [name.toLowerCase(), error])),
  );
  for (const [name, bearers] of byName) {
    const owner = owners.get(name);
    bearers.errors.sort((a, b) => Number(b === owner) - Number(a === owner) || byFrequency(a, b));
    if (bearers.errors.length > MAX_SHARED && !owner) byName.delete(name);
  }
  const byFold = new Map([...byName].map(([name, bearers]) => [fold(name), bearers]));
  return {
    byName,
    byFold,
    others: new Map(others.map((other) => [fold(other.name), other])),
    typed: [...new Set(errors.flatMap(({ name, names }) => [name, ...names]))].filter((name) => /^(?:WSA|E)[A-Z_]{4,}$/.test(name)),
  };
}

/** `WSAECONNRESET → ECONNRESET`, `WSA_IO_PENDING → IO_PENDING` */
const bareName = (name: string) => name.replace(/^WSA_?(?=E|[A-Z]+_)/, '');

/** Of errors that share a name or a number, the one with more causes is met more often. */
export const byFrequency = (a: LookupError, b: LookupError) => b.causes.length - a.causes.length || a.code - b.code;

/** Letter case and underscores do not part names: `WSAIOPENDING` is `WSA_IO_PENDING`. */
export const fold = (name: string) => name.toLowerCase().replaceAll('_', '');

/** A name found in a text. */
export interface NameHit {
  errors: LookupError[];
  /** As the text has it. */
  text: string;
  /** As it should be, if the text has it with a slip. */
  meant: string | undefined;
  /** It is the last part of a longer name. */
  part: boolean;
}

/**
 * The errors that a word names.
 *
 * @param alone the word is all there is, so that no other meaning of it competes
 */
export function nameHit(word: string, alone: boolean, { byName, byFold }: NameIndex): NameHit | undefined {
  for (const text of partsOf(word)) {
    const found = byName.get(text.toLowerCase()) ?? byFold.get(fold(text));
    if (found && (alone || isWrittenAsName(text, found, text !== word))) return { errors: found.errors, text, meant: undefined, part: found.part };
  }
  return undefined;
}

/** `errno.ECONNRESET → ["errno.ECONNRESET", "ECONNRESET"]` */
export function partsOf(word: string): string[] {
  const parts = word.split(/\.|::/);
  return parts.length === 1 ? [word] : [word, parts.slice(-2).join(word.includes('::') ? '::' : '.'), parts.at(-1)!];
}

/** Whether a word of running text may be a name; `isWrittenAsName` says whether it is one, once it is known which. */
export const looksLikeName = (text: string) =>
  /[._:]/.test(text) || /^wsa/i.test(text) || /^e[a-z]{5,}$/i.test(text) || /^[A-Z0-9]{5,}$/.test(text) || /[A-Z].*[A-Z]/.test(text);

/** In running text a name has to look like one: `Shutdown` and `interrupted` are words as well. */
function isWrittenAsName(text: string, { name, part }: NameEntry, qualified: boolean): boolean {
  if (/^(?:wsa_?)?e[a-z]{4,}$/i.test(text) && /^(?:WSA_?)?E[A-Z]+$/.test(name)) return /^[A-Z]+$/.test(text) || text.length >= 6 || /^wsa/i.test(text);
  if (/^wsa/i.test(text)) return true;
  if (/[._:]/.test(text)) return true;
  if (/^[A-Z0-9]{5,}$/.test(text)) return true;
  const humps = text.match(/[A-Z]/g)?.length ?? 0;
  return humps >= 2 && (text === name || part || qualified);
}

/** The name that a mistyped one was meant to be: `WSAECONRESET → WSAECONNRESET`. */
export function correction(word: string, alone: boolean, { byName, typed }: NameIndex): NameHit | undefined {
  const text = word.split(/\.|::/).at(-1)!;
  if (!looksMistyped(text, alone)) return undefined;
  const wanted = fold(text);
  const most = wanted.length < 8 ? 1 : 2;
  let meant: string | undefined;
  let least = most + 0.5;
  for (const name of typed) {
    if (Math.abs(name.length - text.length) > most + 1) continue;
    const edits = distance(wanted, fold(name)) + distance(text.toLowerCase(), name.toLowerCase()) / 100;
    if (edits < least) [meant, least] = [name, edits];
  }
  return meant ? { errors: byName.get(meant.toLowerCase())?.errors ?? [], text, meant, part: false } : undefined;
}

export function looksMistyped(text: string, alone: boolean): boolean {
  return /^wsa_?[a-z_]{4,}$/i.test(text) || /^E[A-Z]{5,}$/.test(text) || /^e[a-z]{7,}$/.test(text) || (alone && /^[a-z_]{6,}$/i.test(text));
}
