import { strengthOf } from '../schemas/reproduction.ts';
import type { Cause, Records, Reproduction, WinsockError } from './types.ts';

/** Joins the programs with what was seen of them, by number, then name. */
export function reproductionsOf(records: Records, causes: Map<string, Cause>, errors: Map<string, WinsockError>): Reproduction[] {
  const observations = [...records.observations].sort((a, b) => (a.id < b.id ? -1 : 1));
  return records.reproductions
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
