import { strengthOf } from '../schemas/reproduction.ts';
import type { Records } from './records.ts';
import type { Cause, Reproduction, WinsockError } from './types.ts';

/** Joins the programs with what was seen of them on each platform, by number, then name. */
export function reproductionsOf(
  programs: Records['reproductions'],
  observations: Records['observations'],
  causes: Map<string, Cause>,
  errors: Map<string, WinsockError>,
): Reproduction[] {
  return programs
    .map(({ id, file, data: { cause, error, ...data } }) => ({
      ...data,
      id,
      file,
      cause: cause === undefined ? undefined : causes.get(cause),
      error: errors.get(error)!,
      strength: strengthOf(data.evidence),
      seen: observations.map((observation) => observation.data.seen.find(({ program }) => program === id)),
    }))
    .sort((a, b) => a.error.code - b.error.code || (a.id < b.id ? -1 : 1));
}
