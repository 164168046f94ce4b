import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { LookupResult } from './measure-lookup.ts';
import type { PagesByKind } from './measure-pages.ts';

/** All that a run measures, as it is kept; lists are none in it, so that formatters leave the file alone. */
export interface BenchResult extends LookupResult {
  pages: PagesByKind;
  /** Bytes of the full-text index on disk. */
  index: number;
}

/** Where the last result is kept. */
export const RESULT = 'docs/bench.json';

/** What the last run measured; nothing of it before the first run. */
export const lastResult = (): Partial<BenchResult> => (existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Partial<BenchResult>) : {});

/** Keeps what this run measured in place of the last. */
export const keepResult = (result: BenchResult) => writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
