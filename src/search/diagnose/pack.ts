import type { Weights } from './train.ts';

/** A linear model as it is sent: one printable character per small number, in columns, which compress better than rows. */
export interface PackedModel {
  /** What a weight of 1 stands for. */
  unit: number;
  /** What a step of idf stands for. */
  idfUnit: number;
  /** How many labels there are. */
  labels: number;
  /** The features in order, pairs of words grouped under their first word: `dock,hold,port;driv`. `!` marks a first word that is no feature itself. */
  names: string;
  /** A character per feature. */
  idf: string;
  /** How many weights each feature has, a character per feature. */
  counts: string;
  /** How many labels are skipped since the feature's previous weight, a character per weight. */
  gaps: string;
  /** A character per weight; those beyond the largest weight are of words that stand on the cause's own page. */
  weights: string;
}

/** A feature's weights that are not 0. */
interface UnpackedFeature {
  idf: number;
  /** Its share of the largest idf. */
  rarity: number;
  weights: [label: number, weight: number][];
  /** The labels on whose pages it stands. */
  own: number[];
}

/** Steps between 0 and the largest weight. */
const STEPS = 24;
const WEIGHTS = 2 * STEPS + 1;
const IDF_STEPS = 40;

/** One per label or step: printable ASCII without quote and backslash, which JSON would have to escape, then Latin-1 and what follows. */
const DIGITS = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(33 + at)).filter((digit) => !/["\\\u007f-\u00a0\u00ad]/.test(digit));
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));

/**
 * Writes a trained model as text, its weights rounded to a digit each; `unpack` reads a feature back.
 *
 * @param own for each label the words of the cause's own page
 */
export function pack({ names, idf, weights }: Weights, own: ReadonlySet<string>[] = []): PackedModel {
  const labels = weights.length / names.length;
  const unit = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / STEPS;
  const idfUnit = idf.reduce((a, b) => Math.max(a, b)) / IDF_STEPS;
  const packed: PackedModel = { unit, idfUnit, labels, names: packNames(names), idf: '', counts: '', gaps: '', weights: '' };
  for (const [feature, name] of names.entries()) {
    packed.idf += DIGITS[Math.round(idf[feature]! / idfUnit)]!;
    let last = -1;
    let count = 0;
    for (let label = 0; label < labels; label++) {
      const weight = Math.round(weights[feature * labels + label]! / unit);
      if (weight === 0) continue;
      packed.gaps += DIGITS[label - last - 1]!;
      packed.weights += DIGITS[weight + STEPS + (own[label]?.has(name) ? WEIGHTS : 0)]!;
      last = label;
      count += 1;
    }
    packed.counts += DIGITS[count]!;
  }
  return packed;
}

/** @param names sorted */
function packNames(names: string[]): string {
  let head: string | undefined;
  let packed = '';
  for (const name of names) {
    const [first, second] = name.split(' ') as [string, string?];
    if (second === undefined) packed += `;${name}`;
    else packed += first === head ? `,${second}` : `;!${first},${second}`;
    head = first;
  }
  return packed.slice(1);
}

const unpackNames = (packed: string): string[] =>
  packed.split(';').flatMap((group) => {
    const [first, ...seconds] = group.split(',') as [string, ...string[]];
    const head = first.replace('!', '');
    return [...(head === first ? [head] : []), ...seconds.map((second) => `${head} ${second}`)];
  });

const valueAt = (column: string, at: number) => VALUES.get(column[at]!)!;

/** Where each feature and its weights stand in the columns. */
interface Positions {
  features: Map<string, number>;
  /** The first weight of each feature. */
  from: Uint32Array;
}

const positions = new WeakMap<PackedModel, Positions>();

function positionsIn(model: PackedModel): Positions {
  const known = positions.get(model);
  if (known) return known;
  const names = unpackNames(model.names);
  const from = new Uint32Array(names.length + 1);
  for (const feature of names.keys()) from[feature + 1] = from[feature]! + valueAt(model.counts, feature);
  const found = { features: new Map(names.map((name, feature) => [name, feature])), from };
  positions.set(model, found);
  return found;
}

/** What the model says of a feature; nothing of one that it does not know. */
export function unpack(name: string, model: PackedModel): UnpackedFeature | undefined {
  const { features, from } = positionsIn(model);
  const feature = features.get(name);
  if (feature === undefined) return undefined;
  const weights: UnpackedFeature['weights'] = [];
  const own: number[] = [];
  let label = -1;
  for (let at = from[feature]!; at < from[feature + 1]!; at++) {
    label += valueAt(model.gaps, at) + 1;
    const value = valueAt(model.weights, at);
    weights.push([label, ((value % WEIGHTS) - STEPS) * model.unit]);
    if (value >= WEIGHTS) own.push(label);
  }
  const steps = valueAt(model.idf, feature);
  return { idf: steps * model.idfUnit, rarity: steps / IDF_STEPS, weights, own };
}
