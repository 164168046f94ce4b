import { nearest } from '../../schemas/suggest.ts';
import type { Records } from '../types.ts';

/** Finds what is wrong between files; a problem reads `file: field: what is wrong, and what to write instead`. */
export type Rule = (records: Records) => string[];

/** The problem of a name that leads nowhere, with the name that was likely meant. */
export function unknown(file: string, field: string, kind: string, name: string, known: Iterable<string>, home: string): string {
  const meant = nearest(name, known);
  return `${file}: ${field}: unknown ${kind} "${name}"; ${meant ? `did you mean "${meant}"? ` : ''}Write the name of a file in ${home}, or add that file.`;
}

/** The errors that have a page. */
export const errorNames = ({ errors }: Records) => new Set(errors.map(({ id }) => id));

/** Every assigned constant, with or without a page. */
export const constantNames = (records: Records) =>
  new Set([...errorNames(records), ...records.families.flatMap(({ data }) => data.others.map(({ name }) => name))]);
