import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release, version } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { type ObservationData, observationSchema } from '../../src/schemas/observation.ts';
import type { Printed } from './run-programs.ts';
import type { Wine } from './tools.ts';

type Seen = ObservationData['seen'];

/** `content/observations/wine-8.0.yaml`, or `windows-10.0.20348.yaml`. */
export const observationFile = (wine: Wine | undefined) => join('content', 'observations', `${wine ? wine.version : `windows-${release()}`}.yaml`);

/** What the file says was seen; undefined if there is none. */
export function readSeen(file: string): Seen | undefined {
  return existsSync(file) ? observationSchema.parse(parse(readFileSync(file, 'utf8'))).seen : undefined;
}

/** Writes what was seen, unless the file says so already: its date is that of the first run with this result. */
export function writeObservation(file: string, wine: Wine | undefined, seen: Seen): boolean {
  if (isDeepStrictEqual(readSeen(file), seen)) return false;
  const observation: ObservationData = {
    platform: wine ? 'Wine' : 'Windows',
    version: wine ? wine.version.replace('wine-', '') : version().replace('Windows ', ''),
    date: new Date().toISOString().slice(0, 10),
    seen,
  };
  writeFileSync(file, `# Written by \`npm run reproduce\`; don't edit.\n${stringify(observation, { singleQuote: true })}`);
  return true;
}

/** One line for each program whose result is another than before. */
export function changesSince(before: Printed[], now: Printed[]): string[] {
  const old = new Map(before.map((one) => [one.program, textOf(one)]));
  return now.flatMap((one) => {
    const [is, was] = [textOf(one), old.get(one.program) ?? textOf(undefined)];
    return is === was ? [] : [`${one.program}: ${is} instead of ${was}`];
  });
}

export const textOf = (seen: Omit<Printed, 'program'> | undefined) => (seen ? `${seen.call ?? 'nothing'} ${seen.code ?? ''}`.trim() : 'not run');
