import type { Catalog, Constant, WinsockError } from '../catalog-types.ts';
import { plainText } from '../inline-markdown.ts';
import { errorHref } from '../routes.ts';

/** What the box knows of an error: enough to recognise it in any form and to show it as a result. */
export interface LookupError {
  code: number;
  name: string;
  message: string | null;
  meaning: string;
  /** The verdict in a line, such as "TCP: not normal, do not retry". */
  verdict: string;
  href: string;
  /** Other names: aliases, POSIX, runtimes', NTSTATUS and Win32 constants. */
  names: string[];
  /** Other whole numbers for it, such as libuv's -4077 or NTSTATUS 3221226013. */
  numbers: number[];
  /** The anchors of its causes. */
  causes: string[];
  /** Its message as the system and the runtimes word it, and in other languages. */
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
}

/** Everything that the lookup recognises, derived from the catalog. */
export function lookupData(catalog: Catalog): LookupData {
  return {
    errors: catalog.errors.map(lookupError),
    others: catalog.constants.filter(({ error }) => !error).map(({ code, name, message }: Constant) => ({ code, name, message })),
  };
}

function lookupError(error: WinsockError): LookupError {
  const entries = error.appearances.flatMap(({ entry }) => (entry ? [entry] : []));
  return {
    code: error.code,
    name: error.name,
    message: error.message,
    meaning: plainText(error.meaning),
    verdict: verdictLine(error),
    href: errorHref(error.code),
    names: unique([
      ...error.aliases,
      ...(error.posix ? [error.posix.name] : []),
      ...error.resolver.map(({ name }) => name),
      ...error.ntstatus.map(({ name }) => name),
      ...error.completion.map(({ name }) => name),
      ...entries.flatMap(({ name, also = [] }) => (name ? [name, ...also] : also)),
    ]).filter((name) => name !== error.name),
    numbers: unique([...entries.flatMap(({ number }) => (number === undefined ? [] : [number])), ...error.ntstatus.map(({ value }) => Number(value))]),
    causes: error.causes.map(({ id }) => id),
    texts: unique([
      ...(error.message ? [error.message] : []),
      ...entries.flatMap(({ text }) => (text ? [text] : [])),
      ...error.localized.map(({ text }) => text),
    ]),
  };
}

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
