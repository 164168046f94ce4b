import { descend } from './descend.ts';
import { lengthOf } from './length.ts';
import { randomFrom } from './random.ts';

/** The features of a text, and what it is an example of. */
interface Example {
  features: string[];
  label: number;
  weight: number;
}

/** A linear model: how much each feature speaks for each label. */
export interface Weights {
  /** By index. */
  names: string[];
  /** How much each feature tells by itself: the rarer, the more. */
  idf: Float64Array;
  /** Feature by feature, one weight a label. */
  weights: Float32Array;
}

/** Names, in how many texts each occurs, and what that makes it tell. */
type Vocabulary = { name: string; count: number; idf: number }[];

/** A feature of fewer texts is chance. */
const MIN_TEXTS = 3;
/** Of all weights the most telling that are kept; the rest say next to nothing, and cost most to send. */
const MAX_WEIGHTS = 100_000;
/** The first passes see every weight, the others those that are kept: these learn what was said by the rest. */
const FIRST = { epochs: 3, averaged: 1, rate: 0.2 };
const SECOND = { epochs: 2, averaged: 2, rate: 0.1 };

/**
 * A sparse softmax regression: trained, pruned, and trained on with what is left.
 * The same examples give the same weights: the order of the steps is pseudo-random from a fixed seed.
 */
export function train(examples: Example[], labels: number): Weights {
  const random = randomFrom(7);
  const all = vocabularyOf(examples);
  const first = descend({ examples, rows: rowsOf(examples, all), labels, weights: new Float32Array(all.length * labels), ...FIRST, random });
  const { vocabulary, weights } = prune(all, first, labels);
  const second = descend({ examples, rows: rowsOf(examples, vocabulary), labels, weights, ...SECOND, random, onlyNonZero: true });
  return { names: vocabulary.map(({ name }) => name), idf: Float64Array.from(vocabulary, ({ idf }) => idf), weights: second };
}

function vocabularyOf(examples: Example[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= MIN_TEXTS)
    .map(([name, count]) => ({ name, count, idf: Math.log(1 + examples.length / count) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The features of each text that the vocabulary has, weighted by idf and scaled by length. */
function rowsOf(examples: Example[], vocabulary: Vocabulary): [feature: number, value: number][][] {
  const index = new Map(vocabulary.map(({ name }, at) => [name, at]));
  return examples.map(({ features }) => {
    const known = features.flatMap((name) => index.get(name) ?? []);
    const length = lengthOf(known.map((feature) => vocabulary[feature]!.idf));
    return known.map((feature) => [feature, vocabulary[feature]!.idf / length]);
  });
}

/** Zeroes the weights that tell least, and drops the features that have none left. */
function prune(all: Vocabulary, weights: Float32Array, labels: number) {
  const telling = weights.map((weight, at) => {
    const { idf, count } = all[Math.floor(at / labels)]!;
    return Math.abs(weight) * idf * Math.log(1 + count);
  });
  const min = telling.toSorted()[Math.max(0, telling.length - MAX_WEIGHTS)]!;
  const pruned = weights.map((weight, at) => (telling[at]! < min ? 0 : weight));
  const rowAt = (feature: number) => pruned.subarray(feature * labels, (feature + 1) * labels);
  const kept = [...all.keys()].filter((feature) => rowAt(feature).some(Boolean));
  const left = new Float32Array(kept.length * labels);
  for (const [at, feature] of kept.entries()) left.set(rowAt(feature), at * labels);
  return { vocabulary: kept.map((feature) => all[feature]!), weights: left };
}
