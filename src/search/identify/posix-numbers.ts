import type { LookupError } from './data.ts';
import type { LookupIndex } from './index-of.ts';
import { surroundings } from './surroundings.ts';
import { isAboutNetworks, usedForFiles } from './weigh-number.ts';

/** A Linux or macOS errno and its Windows equivalent. */
interface PosixNumber {
  error: LookupError;
  why: string;
  note: string;
  at: number;
}

/** `[Errno 111]`, `errno: -111`, `(os error 104)`, `system:104`, `code: 111, kind`; or `(111: Connection refused)`, `(13)Permission denied`. */
const PRINTED = /(?:\berrno[\s:=#(\]]{1,4}|\bos error |\bsystem:|\bcode: )[-\u2212]?(\d{1,3})(?![\d.]|\w)|(?<![\w.:/-])(\d{1,3})(?:: ?|\) ?)(?=\p{L}{2})/giu;
const MAX_NUMBERS = 20;

/** Distinct errno values of other systems in a text. */
export function posixNumbersIn(text: string, index: LookupIndex, log: boolean): PosixNumber[] {
  const found = new Map<number, PosixNumber>();
  for (const match of text.matchAll(PRINTED)) {
    const value = Number(match[1] ?? match[2]);
    if (found.has(value) || found.size >= MAX_NUMBERS) continue;
    const at = match.index + match[0].indexOf(String(value));
    const around = surroundings(text, at, at + String(value).length, log);
    const owners = ownersOf(value, index);
    const named = owners.find(({ error }) => isNamed(error, around.line));
    // A bare number, or one that Windows assigns too, needs its name next to it.
    const owner = named ?? (match[1] && !index.byCode.has(value) ? owners[0] : undefined);
    if (owner && !(usedForFiles(owner.error) && !isAboutNetworks(around))) found.set(value, explained(value, owner, at));
  }
  return [...found.values()];
}

interface Owner {
  error: LookupError;
  name: string;
  system: string;
}

/** Linux first: it is more common. */
function ownersOf(value: number, { all }: LookupIndex): Owner[] {
  const linux = all.flatMap((error) =>
    error.posix?.[1] === value ? [{ error, name: error.posix[0], system: error.posix[2] === value ? 'POSIX' : 'Linux' }] : [],
  );
  const macos = all.flatMap((error) => (error.posix?.[2] === value && error.posix[1] !== value ? [{ error, name: error.posix[0], system: 'macOS' }] : []));
  return [...linux, ...macos];
}

function isNamed({ names, texts }: LookupError, line: string): boolean {
  const words = line.toLowerCase();
  return [...texts, ...names].some((text) => text.length > 4 && words.includes(text.toLowerCase()));
}

function explained(value: number, { error, name, system }: Owner, at: number): PosixNumber {
  const windows = `on Windows this is ${error.code}`;
  return { error, at, why: `${value} is ${name} on ${system}; ${windows}`, note: `${value} is ${system}’s number for ${name}; ${windows} (${error.name}).` };
}
