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

/** A feature of fewer texts is chance. */
const MIN_TEXTS = 3;
const EPOCHS = 5;
/** How many of the last epochs are averaged, so that the order of their steps matters less. */
const AVERAGED = 3;
const LEARNING_RATE = 0.2;
/** How sharply a difference of scores separates two labels. */
export const SHARPNESS = 6;
/** Smaller steps cost time and change nothing. */
const MIN_STEP = 3e-4;

/**
 * Softmax regression by stochastic gradient descent with AdaGrad.
 * The same examples give the same weights: the order of the steps is pseudo-random from a fixed seed.
 */
export function train(examples: Example[], labels: number): Weights {
  const { names, idf, index } = vocabulary(examples);
  const rows = examples.map(({ features }) => vectorOf(features, index, idf));
  const weights = new Float32Array(names.length * labels);
  const squares = new Float32Array(names.length * labels).fill(0.01);
  const average = new Float32Array(names.length * labels);
  const gradient = new Float64Array(labels);
  const random = randomFrom(7);
  const order = examples.map((_, row) => row);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const { label, weight } = examples[row]!;
      softmax(rows[row]!, weights, gradient);
      gradient[label]! -= 1;
      for (const [feature, value] of rows[row]!) {
        for (let one = 0; one < labels; one++) {
          const step = weight * gradient[one]! * value;
          if (Math.abs(step) < MIN_STEP) continue;
          const at = feature * labels + one;
          squares[at]! += step * step;
          weights[at]! -= (LEARNING_RATE * step) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch >= EPOCHS - AVERAGED) for (const [at, weight] of weights.entries()) average[at]! += weight / AVERAGED;
  }
  return { names, idf, weights: average };
}

function vocabulary(examples: Example[]) {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= MIN_TEXTS ? [name] : [])).sort();
  const idf = Float64Array.from(names, (name) => Math.log(1 + examples.length / counts.get(name)!));
  return { names, idf, index: new Map(names.map((name, at) => [name, at])) };
}

/** The features of a text that the vocabulary has, weighted by idf and scaled to length 1. */
function vectorOf(features: string[], index: Map<string, number>, idf: Float64Array): [feature: number, value: number][] {
  const known = features.flatMap((name) => index.get(name) ?? []);
  const length = Math.sqrt(known.reduce((sum, feature) => sum + idf[feature]! ** 2, 0)) || 1;
  return known.map((feature) => [feature, idf[feature]! / length]);
}

/** The probability of each label, into `into`. */
function softmax(row: [number, number][], weights: Float32Array, into: Float64Array) {
  const labels = into.length;
  into.fill(0);
  for (const [feature, value] of row) for (let label = 0; label < labels; label++) into[label]! += value * weights[feature * labels + label]!;
  const max = into.reduce((a, b) => Math.max(a, b));
  for (let label = 0; label < labels; label++) into[label] = Math.exp(SHARPNESS * (into[label]! - max));
  const sum = into.reduce((a, b) => a + b);
  for (let label = 0; label < labels; label++) into[label]! /= sum;
}

function shuffle(order: number[], random: () => number) {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Mulberry32: a seed gives the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
