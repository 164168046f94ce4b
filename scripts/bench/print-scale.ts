import { overBudget } from './budgets.ts';
import type { ScaleResult } from './measure-scale.ts';
import type { BenchResult } from './result.ts';
import { kilobytes, megabytes } from './sizes.ts';
import { printTable } from './table.ts';

/** Every size in a column. */
const ROWS: [title: string, cell: (result: ScaleResult) => string | number][] = [
  ['HTML pages', ({ pages }) => pages],
  ['files', ({ files }) => files],
  ['build', ({ buildSeconds }) => `${buildSeconds} s`],
  ['build memory at its highest', ({ buildMemory }) => megabytes(buildMemory)],
  ['site on disk', ({ dist }) => megabytes(dist)],
  ['full-text index on disk', ({ index }) => megabytes(index)],
  ['error page, median', ({ sizes }) => kilobytes(sizes.error!.median)],
  ['error page, largest', ({ sizes }) => kilobytes(sizes.error!.largest)],
  ['home page', ({ sizes }) => kilobytes(sizes.home!.largest)],
  ['table of a block of errors, largest', ({ sizes }) => (sizes['block of errors'] ? kilobytes(sizes['block of errors'].largest) : '')],
  ['* functions and errors', ({ sizes }) => kilobytes(sizes['functions/matrix']!.largest)],
  ['* function, median', ({ sizes }) => kilobytes(sizes.function!.median)],
  ['* function, largest', ({ sizes }) => kilobytes(sizes.function!.largest)],
  ['* causes of a call, largest', ({ sizes }) => kilobytes(sizes['causes of a call']!.largest)],
  ['* runtime, largest', ({ sizes }) => kilobytes(sizes.runtime!.largest)],
  ['lookup data, first file', ({ lookup }) => kilobytes(lookup.first)],
  ['lookup data for a number', ({ lookup }) => kilobytes(lookup.identifier)],
  ['lookup data for a message', ({ lookup }) => kilobytes(lookup.message)],
  ['keystroke to answer', ({ keystrokeMs }) => `${keystrokeMs} ms`],
  ['first full-text search fetches', ({ firstSearch }) => kilobytes(firstSearch.bytes)],
  ['first full-text search', ({ firstSearch }) => `${firstSearch.ms} ms`],
  ['second search fetches', ({ secondSearch }) => kilobytes(secondSearch.bytes)],
  ['second search', ({ secondSearch }) => `${secondSearch.ms} ms`],
];

/**
 * Rows with a star say more of the generator than of the site. Calls and names to an error stay as many as they are, and functions and runtimes too,
 * so each of these lists every copy of an error. No real one does: its list is closed. Copies of functions instead would make the list of functions
 * grow, and fewer calls to an error its page smaller than a real one.
 */
const MADE_UP =
  '* So that each error has as many calls and names as on the site, the same functions and runtimes list every copy of it; real ones list 23 and 97 at most.';

/** What has to stay the same for each page, or fall, as pages become more. */
const PER_PAGE: [title: string, of: (result: ScaleResult) => number][] = [
  ['build time', ({ buildSeconds }) => buildSeconds],
  ['build memory', ({ buildMemory }) => buildMemory],
  ['site on disk', ({ dist }) => dist],
  ['full-text index', ({ index }) => index],
];

/** How the site fares at each number of errors, and what grows faster than the number of pages; the run fails if a reader has to fetch too much. */
export function printScale(scale: BenchResult['scale']) {
  const sizes = Object.entries(scale).sort(([a], [b]) => Number(a) - Number(b));
  if (sizes.length === 0) return;
  const named = sizes.map(([errors, result]) => ({ errors: Number(errors).toLocaleString('en'), result }));
  console.log('\nBy number of generated errors; what is fetched with brotli, times at fourfold slowdown:');
  printTable(
    ['errors', ...named.map(({ errors }) => errors)],
    ROWS.map(([title, cell]) => [title, ...named.map(({ result }) => cell(result))]),
  );
  console.log(MADE_UP);
  const over = sizes.flatMap(([errors, result]) => overBudget(Number(errors), result));
  for (const one of over) console.error(one);
  if (over.length > 0) process.exitCode = 1;
  const pairs = named.flatMap((small, place) => named.slice(place + 1).map((large) => ({ small, large })));
  if (pairs.length === 0) return;
  console.log('\nFor each page, the larger against the smaller site (above 1.00x it grows faster than the number of pages):');
  printTable(
    ['', ...pairs.map(({ small, large }) => `${large.errors} : ${small.errors}`)],
    PER_PAGE.map(([title, of]) => [
      title,
      ...pairs.map(({ small, large }) => `${(of(large.result) / large.result.pages / (of(small.result) / small.result.pages)).toFixed(2)}x`),
    ]),
  );
}
