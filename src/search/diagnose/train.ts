import { descend } from './descend.ts';
import { normOf } from './norm.ts';
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

/** `count` is the number of texts that have the feature. */
type Vocabulary = { name: string; count: number; idf: number }[];

/** A feature of fewer texts is chance. */
const MIN_TEXTS = 3;
/** What idf, which only counts, doesn't know: a call, an address, a port, a protocol or a time tells more than a word, and a pair repeats its words. */
const FACT_FACTOR = 1.5;
const PAIR_FACTOR = 0.85;
/** Keeps only the most important weights; the rest say next to nothing and are most of the download. */
const MAX_WEIGHTS = 130_000;
const STEPS = { epochs: 3, rate: 0.1 };

/**
 * A sparse softmax regression: trained, pruned, and trained on with the weights that are left, which make up for the rest.
 * The same examples give the same weights: the order of the steps is pseudo-random from a fixed seed.
 */
export function train(examples: Example[], labels: number, maxWeights = MAX_WEIGHTS): Weights {
  const random = randomFrom(7);
  const all = vocabularyOf(examples);
  const first = descend({ examples, rows: rowsOf(examples, all), labels, weights: new Float32Array(all.length * labels), ...STEPS, random });
  const { vocabulary, weights } = prune(all, first, labels, maxWeights);
  const second = descend({ examples, rows: rowsOf(examples, vocabulary), labels, weights, ...STEPS, random, sparse: true });
  return { names: vocabulary.map(({ name }) => name), idf: Float64Array.from(vocabulary, ({ idf }) => idf), weights: second };
}

function vocabularyOf(examples: Example[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const idf = (count: number) => Math.log(1 + examples.length / count);
  const max = idf(MIN_TEXTS);
  return [...counts]
    .filter(([, count]) => count >= MIN_TEXTS)
    .map(([name, count]) => ({ name, count, idf: Math.min(max, factorOf(name) * idf(count)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const factorOf = (name: string) => (/^[a-z]+:/.test(name) ? FACT_FACTOR : name.includes(' ') ? PAIR_FACTOR : 1);

/** The features of each text that the vocabulary has, weighted by idf, divided by their norm. */
function rowsOf(examples: Example[], vocabulary: Vocabulary): [feature: number, value: number][][] {
  const index = new Map(vocabulary.map(({ name }, at) => [name, at]));
  return examples.map(({ features }) => {
    const known = features.flatMap((name) => index.get(name) ?? []);
    const norm = normOf(known.map((feature) => vocabulary[feature]!.idf));
    return known.map((feature) => [feature, vocabulary[feature]!.idf / norm]);
  });
}

/** Zeroes the least important weights, and drops the features that have none left. */
function prune(all: Vocabulary, weights: Float32Array, labels: number, maxWeights: number) {
  const importance = new Float32Array(weights.length);
  for (const [feature, { idf, count }] of all.entries()) {
    const common = Math.log(1 + count);
    for (let index = feature * labels; index < (feature + 1) * labels; index++) importance[index] = Math.abs(weights[index]!) * idf * common;
  }
  const min = importance.toSorted()[Math.max(0, importance.length - maxWeights)]!;
  const pruned = weights.map((weight, index) => (importance[index]! < min ? 0 : weight));
  const weightsOf = (feature: number) => pruned.subarray(feature * labels, (feature + 1) * labels);
  const kept = [...all.keys()].filter((feature) => weightsOf(feature).some(Boolean));
  const left = new Float32Array(kept.length * labels);
  for (const [index, feature] of kept.entries()) left.set(weightsOf(feature), index * labels);
  return { vocabulary: kept.map((feature) => all[feature]!), weights: left };
}
