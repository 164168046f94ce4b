import type { Constant } from './catalog-types.ts';
import { MOST_TOGETHER } from './many-errors.ts';
import type { NumberRange } from './number-ranges.ts';

/** Numbers side by side whose table has a page of its own. */
export interface ErrorBlock extends NumberRange {
  /** Those that are assigned, at least one. */
  constants: Constant[];
}

/** The addresses of the blocks follow from it: it stays as it is. A number has one constant, so no table has more rows. */
const SPAN = 200;

/**
 * The table of all errors in blocks: `10004, 10054, 10209 → 10000–10199, 10200–10399`. Where a block begins and ends depends on no error,
 * so its address stays whatever is added.
 *
 * @param most so many constants stay in one table, which has none
 */
export function errorBlocks(constants: Constant[], most = MOST_TOGETHER): ErrorBlock[] {
  if (constants.length <= most) return [];
  const firstOf = (code: number) => Math.floor(code / SPAN) * SPAN;
  return [...Map.groupBy(constants, ({ code }) => firstOf(code))]
    .sort(([a], [b]) => a - b)
    .map(([from, of]) => ({ from, to: from + SPAN - 1, constants: of.toSorted((a, b) => a.code - b.code) }));
}
