import type { Problem } from '../problem.ts';
import type { Records } from '../types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The days of last reading that are still to come; a day is spared, since it is tomorrow already somewhere. */
export function laterThan(today: string, { errors, guides, comparisons }: Records): Problem[] {
  const latest = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
  return [...errors, ...guides, ...comparisons]
    .filter(({ data }) => data.checked > latest)
    .map(({ file, data }) => ({ file, field: 'checked', says: `${data.checked} is in the future; write the day on which the page was last read.` }));
}
