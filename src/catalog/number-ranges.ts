import type { Constant } from './types.ts';

/** Inclusive at both ends. */
interface NumberRange {
  from: number;
  to: number;
}

/** The unassigned numbers in a range, as runs: `10054, 10056 → 10055–10055`. */
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
