import type { Catalog, Constant, WinsockError } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';

/** What the box knows of an error: enough to recognise it in any form and to show it as a result. */
export interface LookupError {
  code: number;
  name: string;
  message: string | null;
  /** Shown in place of a message that the system does not have. */
  meaning?: string;
  /** The verdict in a line, such as "TCP: not normal, do not retry". */
  verdict: string;
  /** Other names: aliases, POSIX, runtimes', NTSTATUS and Win32 constants. */
  names: string[];
  /** Other whole numbers for it, such as libuv's -4077 or NTSTATUS 3221226013. */
  numbers: number[];
  /** Its POSIX name and numbers, Linux, macOS, the C runtime of Windows; and other POSIX names for it. */
  posix?: [name: string, linux: number | null, macos: number | null, ucrt: number | null, ...also: string[]];
  /** The anchors of its causes. */
  causes: string[];
  /** Its message as other systems and runtimes word it, and in other languages. */
  texts: string[];
}

/** A number that is assigned but has no page here. */
export interface LookupConstant {
  code: number;
  name: string;
  message: string | null;
}

export interface LookupData {
  errors: LookupError[];
  others: LookupConstant[];
  /** Words that the full text takes for one another, in groups. */
  synonyms: string[][];
}

/** Everything that the lookup recognises, derived from the catalog. */
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
    verdict: verdictLine(error),
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
    causes: error.causes.map(({ id }) => id),
    texts: unique([
      ...[...(posix ? [posix] : []), ...error.resolver].flatMap(({ text, bsdText }) => (bsdText ? [text, bsdText] : [text])),
      ...entries.flatMap(({ text }) => (text ? [text] : [])),
      ...ownLines(error),
      ...error.localized.map(({ text }) => text),
    ]).filter((text) => text !== error.message),
  };
}

/** What a runtime prints for this error and hardly another, where it holds none of its names and numbers. */
function ownLines({ name, appearances }: WinsockError): string[] {
  const templates = appearances.flatMap(({ runtime }) => runtime.prints).filter(({ only }) => only?.includes(name) && only.length <= MAX_OWNERS);
  return templates.flatMap(({ line }) => {
    const text = line
      .replace(NUMBER, '')
      .replace(ADDRESS, '')
      .replace(/[: ]+$/, '');
    const words = text.slice(text.lastIndexOf(': ', text.length - 12) + 1).trim();
    const speaks = (words.includes(' ') && !/unknown/i.test(words)) || /Exception$/.test(words);
    return speaks && !/\bE[A-Z]{4,}\b|\{\w+\}/.test(text) ? [words] : [];
  });
}

const MAX_OWNERS = 6;
/** `[Errno 11001]` beside words that stand without it too. */
const NUMBER = /\[\w+ \{code\}\] ?/;
/** `('0.0.0.0', 8080)`: an example, not a word of the line. */
const ADDRESS = / \[?\('[\d.]+', \d+\)\]?/;

const unique = <Value>(values: Value[]) => [...new Set(values)];

function verdictLine({ verdict }: WinsockError): string {
  const parts = verdict.map(({ on, normal, retry }) => {
    const words = `${WORDS.normal[normal.answer]}, ${WORDS.retry[retry.answer]}`;
    return on === 'any' ? words : `${on}: ${words}`;
  });
  return parts.join(' · ');
}

const WORDS = {
  normal: { yes: 'normal', no: 'not normal', depends: 'sometimes normal' },
  retry: { yes: 'retry', no: 'do not retry', depends: 'retry with care' },
};
