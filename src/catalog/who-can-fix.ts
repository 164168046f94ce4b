import { mostOften } from '../prose/most-often.ts';
import { FIXERS, type Fixer } from '../schemas/vocabulary.ts';
import type { Cause } from './types.ts';

type Ranked = Pick<Cause, 'fixedBy'>[];

/** Naming everybody would tell nobody. */
const MAX_OTHERS = 2;

/** Who can fix an error, from its causes in rank order: `"Most often you; sometimes the program's author."`; undefined without causes. */
export function whoCanFix(causes: Ranked): string | undefined {
  const first = causes[0]?.fixedBy[0];
  if (first === undefined) return undefined;
  const weights = fixerWeights(causes);
  const others = [...weights.keys()]
    .filter((who) => who !== first && who !== 'nobody')
    .sort((a, b) => weights.get(b)! - weights.get(a)!)
    .slice(0, MAX_OTHERS);
  return mostOften(
    FIXERS[first],
    others.map((who) => FIXERS[who]),
  );
}

/** A likelier cause weighs more, and so does the one named first in it. */
function fixerWeights(causes: Ranked): Map<Fixer, number> {
  const weights = new Map<Fixer, number>();
  causes.forEach(({ fixedBy }, rank) => {
    fixedBy.forEach((who, index) => {
      weights.set(who, (weights.get(who) ?? 0) + 1 / (rank + 1) / (index + 1));
    });
  });
  return weights;
}
