/** How sharply a difference of scores separates two labels. */
const SHARPNESS = 6;

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity;
  for (let label = 0; label < scores.length; label++) max = Math.max(max, scores[label]!);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp(SHARPNESS * (scores[label]! - max));
    sum += scores[label]!;
  }
  for (let label = 0; label < scores.length; label++) scores[label]! /= sum;
  return scores;
}
