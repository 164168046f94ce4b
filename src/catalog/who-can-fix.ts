import { FIXERS } from '../schemas/vocabulary.ts';
import { asSentence } from './error-words.ts';
import type { Cause } from './types.ts';

type Fixer = Cause['fixedBy'][number];
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
  const sometimes = others.length > 0 ? `; sometimes ${list.format(others.map((who) => FIXERS[who]))}` : '';
  if (first === 'nobody') return `Usually nobody has to, because it is normal${sometimes}.`;
  return sometimes ? `Most often ${FIXERS[first]}${sometimes}.` : `${asSentence(FIXERS[first])}.`;
}

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

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
