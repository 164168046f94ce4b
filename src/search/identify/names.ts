import { distance } from 'fastest-levenshtein';
import type { LookupConstant, LookupData, LookupError } from './data.ts';

/** A name and the errors that share it. */
interface NameEntry {
  /** Original spelling. */
  name: string;
  errors: LookupError[];
  /** The last part of a qualified name: `ConnectionReset` of `SocketError.ConnectionReset`. */
  part: boolean;
}

export interface NameIndex {
  byName: Map<string, NameEntry>;
  /** The same without underscores. */
  byFold: Map<string, NameEntry>;
  others: Map<string, LookupConstant>;
  /** Winsock and POSIX names, the targets of spelling correction. */
  correctable: string[];
}

/** A name shared by more errors identifies none (`OSError`, `SocketException`). */
const MAX_SHARED = 20;
const MIN_PART_LENGTH = 6;

/** The errors by every name: whole, without its prefix, and by its last part. */
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
  for (const [name, entry] of byName) {
    const owner = owners.get(name);
    entry.errors.sort((a, b) => Number(b === owner) - Number(a === owner) || byFrequency(a, b));
    if (entry.errors.length > MAX_SHARED && !owner) byName.delete(name);
  }
  const byFold = new Map([...byName].map(([name, entry]) => [fold(name), entry]));
  return {
    byName,
    byFold,
    others: new Map(others.map((other) => [fold(other.name), other])),
    correctable: [...new Set(errors.flatMap(({ name, names }) => [name, ...names]))].filter((name) => /^(?:WSA|E)[A-Z_]{4,}$/.test(name)),
  };
}

/** `WSAECONNRESET → ECONNRESET`, `WSA_IO_PENDING → IO_PENDING` */
const bareName = (name: string) => name.replace(/^WSA_?(?=E|[A-Z]+_)/, '');

/** Breaks ties between errors: historic ones last; more causes means more common. */
export const byFrequency = (a: LookupError, b: LookupError) =>
  Number(a.historic ?? false) - Number(b.historic ?? false) || b.causes - a.causes || a.code - b.code;

/** Ignores case and underscores: `WSAIOPENDING` matches `WSA_IO_PENDING`. */
export const fold = (name: string) => name.toLowerCase().replaceAll('_', '');

/** A name found in a text. */
export interface NameHit {
  errors: LookupError[];
  /** As written. */
  text: string;
  /** The corrected spelling of a typo. */
  meant: string | undefined;
  /** The last part of a qualified name. */
  part: boolean;
}

/**
 * The errors that a word names.
 *
 * @param alone the word is the whole query, so no other meaning competes
 */
export function nameHit(word: string, alone: boolean, { byName, byFold }: NameIndex): NameHit | undefined {
  for (const text of partsOf(word)) {
    const found = byName.get(text.toLowerCase()) ?? byFold.get(fold(text));
    if (found && (alone || isWrittenAsName(text, found, text !== word))) return { errors: found.errors, text, meant: undefined, part: found.part };
  }
  return undefined;
}

/** `errno.ECONNRESET → ["errno.ECONNRESET", "ECONNRESET"]` */
function partsOf(word: string): string[] {
  const parts = word.split(/\.|::/);
  return parts.length === 1 ? [word] : [word, parts.slice(-2).join(word.includes('::') ? '::' : '.'), parts.at(-1)!];
}

/** In running text a name must look like one: `Shutdown` and `interrupted` are ordinary words too. */
function isWrittenAsName(text: string, { name, part }: NameEntry, qualified: boolean): boolean {
  if (/^(?:wsa_?)?e[a-z]{4,}$/i.test(text) && /^(?:WSA_?)?E[A-Z]+$/.test(name)) return /^[A-Z]+$/.test(text) || text.length >= 6 || /^wsa/i.test(text);
  if (/^wsa/i.test(text)) return true;
  if (/[._:]/.test(text)) return true;
  if (/^[A-Z0-9]{5,}$/.test(text)) return true;
  const humps = text.match(/[A-Z]/g)?.length ?? 0;
  return humps >= 2 && (text === name || part || qualified);
}

/** Corrects a typo: `WSAECONRESET → WSAECONNRESET`. */
export function correction(word: string, alone: boolean, { byName, correctable }: NameIndex): NameHit | undefined {
  const text = word.split(/\.|::/).at(-1)!;
  if (!looksMistyped(text, alone)) return undefined;
  const wanted = fold(text);
  const maxEdits = wanted.length < 8 ? 1 : 2;
  let meant: string | undefined;
  let best = maxEdits + 0.5;
  for (const name of correctable) {
    if (Math.abs(name.length - text.length) > maxEdits + 1) continue;
    const edits = distance(wanted, fold(name)) + distance(text.toLowerCase(), name.toLowerCase()) / 100;
    if (edits < best) [meant, best] = [name, edits];
  }
  return meant ? { errors: byName.get(meant.toLowerCase())?.errors ?? [], text, meant, part: false } : undefined;
}

function looksMistyped(text: string, alone: boolean): boolean {
  return /^wsa_?[a-z_]{4,}$/i.test(text) || /^E[A-Z]{5,}$/.test(text) || /^e[a-z]{7,}$/.test(text) || (alone && /^[a-z_]{6,}$/i.test(text));
}
