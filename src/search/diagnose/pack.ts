import type { Weights } from './train.ts';

/** A linear model as it is sent: a line a feature, its weights as small whole numbers. */
export interface PackedModel {
  /** What a weight of 1 stands for. */
  unit: number;
  /** What a step of idf stands for. */
  idfUnit: number;
  /** How many labels there are. */
  labels: number;
  /** By name: the idf, then pairs of a label and its weight, as printable characters. */
  features: { [name: string]: string };
}

/** A feature's weights that were large enough to be sent. */
export interface UnpackedFeature {
  idf: number;
  weights: [label: number, weight: number][];
}

/** Of all weights the largest that are kept; the rest says next to nothing, and weighs most. */
const MAX_WEIGHTS = 62_000;
/** Steps between 0 and the largest weight. */
const STEPS = 30;
const IDF_STEPS = 40;

/** Printable ASCII without quote and backslash, which JSON would have to escape. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((digit) => !/["\\]/.test(digit));
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));
/** Stands for so many labels that are passed over, before the one that is meant. */
const SKIP = DIGITS.length - 1;

export function pack({ names, idf, weights }: Weights): PackedModel {
  const labels = weights.length / names.length;
  const telling = (feature: number, label: number) => Math.abs(weights[feature * labels + label]!) * idf[feature]!;
  const sizes = Float64Array.from(weights, (weight, at) => Math.abs(weight) * idf[Math.floor(at / labels)]!).sort();
  const min = sizes[Math.max(0, sizes.length - MAX_WEIGHTS)]!;
  const unit = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / STEPS;
  const idfUnit = idf.reduce((a, b) => Math.max(a, b)) / IDF_STEPS;
  const features = names.map((name, feature): [string, string] => {
    let line = DIGITS[Math.round(idf[feature]! / idfUnit)]!;
    let last = -1;
    for (let label = 0; label < labels; label++) {
      const weight = Math.round(weights[feature * labels + label]! / unit);
      if (weight === 0 || telling(feature, label) < min) continue;
      let skipped = label - last - 1;
      for (; skipped >= SKIP; skipped -= SKIP) line += DIGITS[SKIP];
      line += DIGITS[skipped]! + DIGITS[weight + STEPS]!;
      last = label;
    }
    return [name, line];
  });
  return { unit, idfUnit, labels, features: Object.fromEntries(features) };
}

/** What the model says of a feature; nothing of one that it does not know. */
export function unpack(name: string, { unit, idfUnit, features }: PackedModel): UnpackedFeature | undefined {
  const line = Object.hasOwn(features, name) ? features[name]! : undefined;
  if (!line) return undefined;
  const weights: UnpackedFeature['weights'] = [];
  let label = -1;
  for (let at = 1; at < line.length; at += 2) {
    for (; VALUES.get(line[at]!) === SKIP; at++) label += SKIP;
    label += VALUES.get(line[at]!)! + 1;
    weights.push([label, (VALUES.get(line[at + 1]!)! - STEPS) * unit]);
  }
  return { idf: VALUES.get(line[0]!)! * idfUnit, weights };
}
