import { nearest } from '../../schemas/suggest.ts';
import type { ParsedBody } from '../files/parse-body.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';

/** Finds problems between files. */
export type Rule = (records: Records) => Problem[];

/** Input of rules on MDX bodies. */
export interface Pages {
  records: Records;
  bodies: Map<string, ParsedBody>;
  /** The files of `content/samples/` and its folders. */
  samples: string[];
}

export type BodyRule = (pages: Pages) => Problem[];

/** The problem of an unresolved name, with a suggestion. */
export function unknown(file: string, field: string, kind: string, name: string, known: Iterable<string>, home: string): Problem {
  const meant = nearest(name, known);
  return {
    file,
    field,
    says: `unknown ${kind} "${name}"; ${meant ? `did you mean "${meant}"? Write` : 'write'} the name of a file in ${home}, or add that file.`,
    sought: kind === 'error' ? [`${home}${name}.`, 'content/families/'] : [`${home}${name}.`],
  };
}

/** Errors with a page. */
export const errorNames = ({ errors }: Records) => new Set(errors.map(({ id }) => id));

/** Every assigned constant, with or without a page. */
export const constantNames = (records: Records) =>
  new Set([...errorNames(records), ...records.families.flatMap(({ data }) => data.others.map(({ name }) => name))]);
