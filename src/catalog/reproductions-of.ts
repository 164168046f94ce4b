import { languageOf } from '../schemas/languages.ts';
import { strengthOf } from '../schemas/reproduction.ts';
import type { Records } from './records.ts';
import type { Cause, Reproduction, WinsockError } from './types.ts';

/** Joins the programs with what was seen of them on each platform, by number, then name. */
export function reproductionsOf(
  { reproductions, runtimes, observations }: Pick<Records, 'reproductions' | 'runtimes' | 'observations'>,
  causes: Map<string, Cause>,
  errors: Map<string, WinsockError>,
): Reproduction[] {
  const nodeNames = runtimes.find(({ id }) => id === 'node')?.data.map;
  return reproductions
    .map(({ id, file, data: { cause, error, ...data } }) => ({
      ...data,
      id,
      file,
      language: languageOf(file),
      expected: (languageOf(file) === 'mjs' && nodeNames?.[error]?.name) || errors.get(error)!.code,
      cause: cause === undefined ? undefined : causes.get(cause),
      error: errors.get(error)!,
      strength: strengthOf(data.evidence),
      seen: observations.map((observation) => observation.data.seen.find(({ program }) => program === id)),
    }))
    .sort((a, b) => a.error.code - b.error.code || (a.id < b.id ? -1 : 1));
}
