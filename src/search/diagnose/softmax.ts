/** How sharply a difference of scores separates two labels. */
const SHARPNESS = 6;

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const max = scores.reduce((a, b) => Math.max(a, b));
  for (const [label, score] of scores.entries()) scores[label] = Math.exp(SHARPNESS * (score - max));
  const sum = scores.reduce((a, b) => a + b);
  for (const label of scores.keys()) scores[label]! /= sum;
  return scores;
}
