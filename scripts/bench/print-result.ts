import { changesBetween, ratioOf } from './changes.ts';
import { type LookupResult, ROUNDS } from './measure-lookup.ts';
import type { PagesByKind } from './measure-pages.ts';
import { SLOWDOWN } from './reader.ts';
import { type BenchResult, RESULT } from './result.ts';
import { kilobytes } from './sizes.ts';
import { printTable } from './table.ts';

/** A table of the pages by kind, and the bytes of the full-text index. */
export function printPages(pages: PagesByKind, index: number) {
  console.log('\nPages, HTML with brotli; requests and JavaScript (brotli) before anything is touched:');
  printTable(
    ['kind', 'pages', 'median', 'largest', 'requests', 'JavaScript', 'the largest'],
    Object.entries(pages).map(([kind, { count, median, largest, largestAt, requests, script }]) => [
      kind,
      count,
      kilobytes(median),
      kilobytes(largest),
      requests ?? '',
      script === undefined ? '' : kilobytes(script),
      largestAt,
    ]),
  );
  console.log(`Full-text index on disk: ${kilobytes(index)}`);
}

/** What the search box costs, beside the limits that hold for it. */
export function printLookup({ lookup, hostileMs, keystrokesMs, sentenceMs }: LookupResult) {
  console.log(`\nLookup, brotli: data ${kilobytes(lookup.data)}, code ${kilobytes(lookup.code)}, together ${kilobytes(lookup.total)} (limit 40 kB)`);
  const hostile = Object.entries(hostileMs).map(([kind, time]) => `${kind} ${time} ms`);
  console.log(`\nLooking up 100,000 hostile characters (limit 50 ms): ${hostile.join(', ')}`);
  console.log(`\nFrom keystroke to answer at ${SLOWDOWN}x slowdown, of ${ROUNDS} rounds (a frame is 16 ms):`);
  printTable(
    ['text', 'median', 'slowest'],
    Object.entries(keystrokesMs).map(([text, { median, slowest }]) => [text, `${median} ms`, `${slowest} ms`]),
  );
  console.log(`A sentence: ${sentenceMs.first} ms the first time (loads the index), ${sentenceMs.again} ms the next time, medians`);
}

/** What changed against the last run; sizes from one part in a hundred on, times and memory from a quarter on. */
export function printChanges(before: Partial<BenchResult>, now: BenchResult) {
  const changes = changesBetween(before, now);
  console.log(`\nAgainst the last run in ${RESULT}:${changes.length === 0 ? ' nothing changed.' : ''}`);
  printTable(
    [],
    changes.map((change) => [change.name, `${change.before} →`, change.now, `${ratioOf(change).toFixed(2)}x`]),
  );
}
