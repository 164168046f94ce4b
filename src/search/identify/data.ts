import type { Catalog, Constant, WinsockError } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { verdictLine } from './verdict-line.ts';

/** What the search box loads for each error: enough to recognise it and show it as a result. */
export interface LookupError {
  code: number;
  name: string;
  message: string | null;
  /** Shown if Windows has no message. */
  meaning?: string;
  /** The verdict in short sentences. */
  verdict: string;
  /** Only old programs meet it. */
  historic?: true;
  /** Other names: aliases, POSIX, runtimes', NTSTATUS and Win32 constants. */
  names: string[];
  /** Other numbers for it, such as libuv's -4077 or NTSTATUS 3221226013. */
  numbers: number[];
  /** POSIX name, its Linux, macOS and Windows CRT values, and further POSIX names. */
  posix?: [name: string, linux: number | null, macos: number | null, ucrt: number | null, ...also: string[]];
  /** How many causes it has. */
  causes: number;
  /** Its message in other systems, runtimes and languages. */
  texts: string[];
}

/** An assigned number without a page. */
export interface LookupConstant {
  code: number;
  name: string;
  message: string | null;
}

export interface LookupData {
  errors: LookupError[];
  others: LookupConstant[];
  /** Groups of synonyms for full-text search. */
  synonyms: string[][];
}

/** Derives the lookup's data from the catalog. */
export function lookupData(catalog: Catalog): LookupData {
  return {
    errors: catalog.errors.map(lookupError),
    others: catalog.constants.filter(({ error }) => !error).map(({ code, name, message }: Constant) => ({ code, name, message })),
    synonyms: catalog.synonyms,
  };
}

function lookupError(error: WinsockError): LookupError {
  const entries = error.appearances.flatMap(({ entry }) => (entry ? [entry] : []));
  const { posix } = error;
  return {
    code: error.code,
    name: error.name,
    message: error.message,
    ...(error.message === null ? { meaning: plainText(error.meaning) } : {}),
    verdict: verdictLine(error.verdict),
    ...(error.status === 'historic' ? { historic: true } : {}),
    names: unique([
      ...error.aliases,
      ...(posix ? [posix.name, ...(posix.also ?? [])] : []),
      ...error.resolver.map(({ name }) => name),
      ...error.ntstatus.map(({ name }) => name),
      ...error.completion.map(({ name }) => name),
      ...entries.flatMap(({ name, also = [] }) => (name ? [name, ...also] : also)),
    ]).filter((name) => name !== error.name),
    numbers: unique([...entries.flatMap(({ number }) => (number === undefined ? [] : [number])), ...error.ntstatus.map(({ value }) => Number(value))]),
    ...(posix ? { posix: [posix.name, posix.linux, posix.macos, posix.ucrt, ...(posix.also ?? [])] } : {}),
    causes: error.causes.length,
    texts: unique([
      ...[...(posix ? [posix] : []), ...error.resolver].flatMap(({ text, bsdText }) => (bsdText ? [text, bsdText] : [text])),
      ...entries.flatMap(({ text }) => (text ? [text] : [])),
      ...distinctiveLines(error),
      ...error.localized.map(({ text }) => text),
    ]).filter((text) => text !== error.message),
  };
}

/** Lines that runtimes print for few other errors and that contain no name or number of this one. */
function distinctiveLines({ name, appearances }: WinsockError): string[] {
  const templates = appearances.flatMap(({ runtime }) => runtime.prints).filter(({ only }) => only?.includes(name) && only.length <= MAX_SHARED);
  return templates.flatMap(({ line }) => {
    const text = line
      .replace(NUMBER, '')
      .replace(ADDRESS, '')
      .replace(/[: ]+$/, '');
    const words = text.slice(text.lastIndexOf(': ', text.length - 12) + 1).trim();
    const isDistinctive = (words.includes(' ') && !/unknown/i.test(words)) || /Exception$/.test(words);
    return isDistinctive && !/\bE[A-Z]{4,}\b|\{\w+\}/.test(text) ? [words] : [];
  });
}

const MAX_SHARED = 6;
/** `[Errno 11001]` in front of words that also appear without it. */
const NUMBER = /\[\w+ \{code\}\] ?/;
/** `('0.0.0.0', 8080)`: an example, not part of the text. */
const ADDRESS = / \[?\('[\d.]+', \d+\)\]?/;

const unique = <Value>(values: Value[]) => [...new Set(values)];
