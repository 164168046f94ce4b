import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';

const DAY = 24 * 60 * 60 * 1000;

/** `checked` dates in the future, with a day of tolerance for time zones. */
export function laterThan(today: string, { errors, guides, comparisons }: Records): Problem[] {
  const latest = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
  return [...errors, ...guides, ...comparisons]
    .filter(({ data }) => data.checked > latest)
    .map(({ file, data }) => ({ file, field: 'checked', says: `${data.checked} is in the future; write the day on which the page was last read.` }));
}
