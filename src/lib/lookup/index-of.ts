import type { LookupConstant, LookupData, LookupError } from './data.ts';

/** The data by key; made once for each set of data. */
export interface LookupIndex {
  byCode: Map<number, LookupError>;
  byNumber: Map<number, LookupError>;
  others: Map<number, LookupConstant>;
  /** Every name that leads somewhere, for suggestions. */
  names: string[];
  /** The errors that a name stands for; some runtimes' names stand for several. */
  named(name: string): LookupError[];
  otherNamed(name: string): LookupConstant | undefined;
}

const made = new WeakMap<LookupData, LookupIndex>();

export function indexOf(data: LookupData): LookupIndex {
  const known = made.get(data);
  if (known) return known;
  const index = make(data);
  made.set(data, index);
  return index;
}

/** A name that stands for more errors than this tells nothing (`OSError`, `SocketException`). */
const MOST_SHARED = 5;

/** Of errors that share a name or a number, the one with more causes is met more often. */
const oftenerFirst = (a: LookupError, b: LookupError) => b.causes.length - a.causes.length || a.code - b.code;

function make({ errors, others }: LookupData): LookupIndex {
  const byName = new Map<string, Set<LookupError>>();
  for (const error of errors) {
    for (const name of [error.name, ...error.names].flatMap(spellings)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(error));
    }
  }
  const otherNames = new Map(others.flatMap((other) => spellings(other.name).map((name) => [name, other])));
  return {
    byCode: new Map(errors.map((error) => [error.code, error])),
    byNumber: new Map(
      errors
        .toSorted(oftenerFirst)
        .toReversed()
        .flatMap((error) => error.numbers.map((number) => [number, error])),
    ),
    others: new Map(others.map((other) => [other.code, other])),
    names: errors.flatMap(({ name, names }) => [name, ...names]),
    named: (name) => {
      const found = [...(byName.get(fold(name)) ?? [])].sort(oftenerFirst);
      return found.length <= MOST_SHARED ? found : [];
    },
    otherNamed: (name) => otherNames.get(fold(name)),
  };
}

const fold = (name: string) => name.toLowerCase();

/** `WSAECONNRESET` also without WSA; `ErrorKind::ConnectionReset` also by its last part, unless that is a common word. */
function spellings(name: string): string[] {
  const last = name.split(/\.|::/).at(-1) ?? name;
  const bare = name.replace(/^WSA_?(?=E|[A-Z]+_)/, '');
  return [...new Set([name, bare, ...(last.length >= 8 ? [last] : [])].map(fold))];
}
