import type { ParsedBody } from '../files/parse-body.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../types.ts';

/** Input of rules on MDX bodies. */
export interface Pages {
  records: Records;
  bodies: Map<string, ParsedBody>;
  /** The files of `content/samples/`. */
  samples: string[];
}

export type BodyRule = (pages: Pages) => Problem[];
