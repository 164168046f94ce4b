import type { ScaleResult } from './measure-scale.ts';
import { kilobytes } from './sizes.ts';

/** What a reader may have to fetch, in bytes as they are sent, however many errors the site has. */
const BUDGETS: [title: string, most: number, of: (result: ScaleResult) => number][] = [
  ['the home page', 25_000, ({ sizes }) => sizes.home!.largest],
  ['the table of a block of errors', 25_000, ({ sizes }) => sizes['block of errors']?.largest ?? 0],
  ['the largest page of an error', 25_000, ({ sizes }) => sizes.error!.largest],
  ['the lookup data for a number', 30_000, ({ lookup }) => lookup.first + lookup.identifier],
  ['the lookup data for a message', 80_000, ({ lookup }) => lookup.first + lookup.message],
  // Pagefind's list of all pages is in it, 8 bytes for each: 85 kB at 10,000 errors.
  ['the first full-text search', 650_000, ({ firstSearch }) => firstSearch.bytes],
];

/** What costs a reader more than it may, a sentence each. */
export function overBudget(errors: number, result: ScaleResult): string[] {
  return BUDGETS.flatMap(([title, most, of]) => {
    const bytes = of(result);
    return bytes > most ? [`With ${errors.toLocaleString('en')} errors ${title} has ${kilobytes(bytes)}, and may have ${kilobytes(most)}.`] : [];
  });
}
