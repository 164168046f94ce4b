import type { Constant } from './types.ts';

/** A run of numbers, both ends included. */
export interface NumberRange {
  from: number;
  to: number;
}

/** The numbers from `from` to `to` that no constant has, as runs: `10054, 10056 → 10055–10055`. */
export function unassignedRanges(constants: Pick<Constant, 'code'>[], from: number, to: number): NumberRange[] {
  const assigned = new Set(constants.map(({ code }) => code));
  const ranges: NumberRange[] = [];
  for (let code = from; code <= to; code++) {
    if (assigned.has(code)) continue;
    const last = ranges.at(-1);
    if (last?.to === code - 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges;
}
