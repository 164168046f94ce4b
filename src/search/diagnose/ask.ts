import type { KnownCause } from './data.ts';
import { FACTS, type Fact, valuesOf } from './facts.ts';

/** The question that tells the remaining causes apart best. */
interface Question {
  about: Fact;
  /** The likeliest answers first. */
  answers: string[];
}

/** A question that decides less is not worth the reader's time, bits. */
const MIN_GAIN = 0.2;
const MIN_PROBABILITY = 0.04;
const MAX_ANSWERS = 6;

/**
 * Chooses the fact by whose answer the entropy of the causes is expected to fall most.
 *
 * @param told facts that are known already
 */
export function questionFor(causes: { cause: KnownCause; confidence: number }[], told: ReadonlySet<Fact>): Question | undefined {
  const open = FACTS.filter((fact) => !told.has(fact)).map((fact) => ({ fact, answers: answersTo(fact, causes) }));
  const [best] = open.map((question) => ({ ...question, gain: gainOf(question.answers) })).sort((a, b) => b.gain - a.gain);
  if (!best || best.gain < MIN_GAIN) return undefined;
  const probable = [...best.answers].map(([value, joint]) => ({ value, probability: sum(joint) })).filter(({ probability }) => probability >= MIN_PROBABILITY);
  const answers = probable.sort((a, b) => b.probability - a.probability).slice(0, MAX_ANSWERS);
  return answers.length > 1 ? { about: best.fact, answers: answers.map(({ value }) => value) } : undefined;
}

/** Joint probability of each answer and each cause; a cause spreads evenly over the answers that it goes together with. */
function answersTo(fact: Fact, causes: { cause: KnownCause; confidence: number }[]): Map<string, number[]> {
  const total = sum(causes.map(({ confidence }) => confidence)) || 1;
  const values = causes.map(({ cause }) => valuesOf(cause, fact));
  const all = [...new Set(values.flat())];
  const fitting = values.map((own) => (own.length > 0 ? own : all));
  return new Map(
    all.map((value) => [value, causes.map(({ confidence }, index) => (fitting[index]!.includes(value) ? confidence / total / fitting[index]!.length : 0))]),
  );
}

/** Mutual information of answer and cause, bits. */
function gainOf(answers: Map<string, number[]>): number {
  const joints = [...answers.values()];
  const causes = joints[0]?.map((_, index) => sum(joints.map((joint) => joint[index]!))) ?? [];
  return entropy(causes) + entropy(joints.map(sum)) - entropy(joints.flat());
}

const entropy = (probabilities: number[]) => -sum(probabilities.map((one) => (one > 0 ? one * Math.log2(one) : 0)));

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
