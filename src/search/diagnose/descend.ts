import { softmax } from './softmax.ts';

interface Descent {
  examples: { label: number; weight: number }[];
  /** The features of each example, with their values. */
  rows: [feature: number, value: number][][];
  labels: number;
  /** Initial weights, feature by feature, one per label. */
  weights: Float32Array;
  /** The result is their average, so that the order of the steps matters less. */
  epochs: number;
  rate: number;
  random: () => number;
  /** Trains only the weights that are not 0 at the start. */
  sparse?: boolean;
}

/** Smaller steps cost time and change nothing. */
const MIN_STEP = 3e-4;

/** Stochastic gradient descent with AdaGrad, on the cross-entropy of a softmax. */
export function descend({ examples, rows, labels, weights: start, epochs, rate, random, sparse = false }: Descent): Float32Array {
  const weights = start.slice();
  const squares = new Float32Array(start.length).fill(0.01);
  const average = new Float32Array(start.length);
  const gradient = new Float64Array(labels);
  const steep = new Uint16Array(labels);
  const order = examples.map((_, row) => row);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const { label: target, weight } = examples[row]!;
      score(rows[row]!, weights, gradient);
      softmax(gradient);
      gradient[target]! -= 1;
      // Only these can move, since no value of a feature is above 1: fewer and fewer, as the model learns.
      let count = 0;
      for (let label = 0; label < labels; label++) if (Math.abs(weight * gradient[label]!) >= MIN_STEP) steep[count++] = label;
      for (const [feature, value] of rows[row]!) {
        for (let at = 0; at < count; at++) {
          const label = steep[at]!;
          const step = weight * gradient[label]! * value;
          const index = feature * labels + label;
          if (Math.abs(step) < MIN_STEP || (sparse && start[index] === 0)) continue;
          squares[index]! += step * step;
          weights[index]! -= (rate * step) / Math.sqrt(squares[index]!);
        }
      }
    }
    for (let index = 0; index < weights.length; index++) average[index]! += weights[index]! / epochs;
  }
  return average;
}

/** Writes the score of each label into `scores`. */
function score(row: [feature: number, value: number][], weights: Float32Array, scores: Float64Array) {
  const labels = scores.length;
  scores.fill(0);
  for (const [feature, value] of row) for (let label = 0; label < labels; label++) scores[label]! += value * weights[feature * labels + label]!;
}

function shuffle(order: number[], random: () => number) {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
