/** A number of two runs. */
export interface Change {
  /** Where it stands in the result: `pages / error / median`. */
  name: string;
  before: number;
  now: number;
}

/** Times and memory differ between two runs of the same code; everything else does not. */
const VARIES = /Ms\b|Seconds\b|Memory\b|\bms\b/;
const LEAST = 0.01;
const LEAST_WHERE_IT_VARIES = 0.25;

/** What differs between two results by more than it does by chance, the greatest change first. */
export function changesBetween(before: unknown, now: unknown): Change[] {
  const old = numbersIn(before);
  return [...numbersIn(now)]
    .flatMap(([name, value]) => (old.has(name) ? [{ name, before: old.get(name)!, now: value }] : []))
    .filter((change) => Math.abs(Math.log(ratioOf(change))) > Math.log(1 + (VARIES.test(change.name) ? LEAST_WHERE_IT_VARIES : LEAST)))
    .sort((a, b) => Math.abs(Math.log(ratioOf(b))) - Math.abs(Math.log(ratioOf(a))));
}

/** 2 is twice as much as before. */
export const ratioOf = ({ before, now }: Change) => (before === now ? 1 : now / before);

function numbersIn(value: unknown, name: string[] = []): Map<string, number> {
  if (typeof value === 'number') return new Map([[name.join(' / '), value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...numbersIn(inner, [...name, key])]));
}
