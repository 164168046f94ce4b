import type { Answer } from '../identify/answer.ts';
import type { LookupData } from '../identify/data.ts';
import { indexOf } from '../identify/index-of.ts';
import type { DiagnosisData, KnownCause } from './data.ts';
import { type Facts, penaltyOf } from './facts.ts';
import type { Feature, Weighed } from './feature.ts';
import { featuresOf } from './features.ts';
import { fixFor } from './fix-for.ts';
import { normOf } from './norm.ts';
import { unpack } from './pack.ts';
import { reasonsFrom } from './reasons.ts';
import { runtimesIn } from './runtimes.ts';
import { softmax } from './softmax.ts';
import { stemsIn } from './words.ts';

/** A cause that the text may be about. */
export interface LikelyCause {
  cause: KnownCause;
  /** The error as which it surfaces here. */
  code: number;
  /** Probability, from 0 to 1. */
  confidence: number;
  /** What of the text speaks for it, in the reader's words: `names connectex`, `“after idle”`. */
  reasons: string[];
  /** The fix for which the text asks, by a word that only that one has. */
  fix: string | undefined;
}

/** What may have caused what a text describes. */
export interface Diagnosis {
  /** The likeliest first. */
  causes: LikelyCause[];
  /** Probability that the text is about nothing of this. */
  unrelated: number;
}

/** How much it counts, in scores, that the text names an error of the cause, and how fast that fades down the error's page. */
const NAMED_ERROR = 1.4;
const FADE = 0.15;
/** A word by which a cause is recognized speaks louder for it than one that only its reports have. */
const OWN_FACTOR = 1.2;
const MAX_CAUSES = 8;
const MIN_CONFIDENCE = 0.02;

/**
 * Ranks the causes for a text.
 *
 * @param answers what `lookup` identified in it
 * @param known what `lookup` knows; without it, the system's messages count as the reader's words
 */
export function diagnose(text: string, answers: Answer[], known: LookupData | undefined, { causes, model }: DiagnosisData, facts: Facts = {}): Diagnosis {
  const features = featuresOf(text, known && indexOf(known).messages);
  const words = new Set(features.map(({ name }) => name));
  const runtimes = runtimesIn(text);
  const evidence = weigh(features, model);
  const { scores } = evidence;
  const named = new Map(answers.map(({ error, score }) => [error.code, score]));
  const totals = causes.map((cause, label) => scores[label]! + bonusOf(cause, named) - penaltyOf(cause, facts));
  // Whoever names an error is not unrelated.
  const best = answers.reduce((max, { score }) => Math.max(max, score), 0);
  const probabilities = softmax(Float64Array.of(...totals, scores[causes.length]! - best * NAMED_ERROR));
  const likely = causes
    .map((cause, label) => ({ cause, label, confidence: probabilities[label]! }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_CAUSES)
    .filter(({ confidence }, rank) => rank < 3 || confidence >= MIN_CONFIDENCE);
  const labels = likely.map(({ label }) => label);
  const messages = stemsIn(answers.flatMap(({ error: { message, texts } }) => [message ?? '', ...texts]).join('\n'));
  return {
    causes: likely.map(({ cause, label, confidence }) => ({
      cause,
      code: cause.codes.find((code) => named.has(code)) ?? cause.codes[0]!,
      confidence,
      reasons: reasonsFrom(text, evidence.features, label, labels, messages),
      fix: fixFor(cause, words, runtimes),
    })),
    unrelated: probabilities[causes.length]!,
  };
}

/** The score of each label, and what each feature adds to it. */
function weigh(features: Feature[], model: DiagnosisData['model']): { scores: Float64Array; features: Weighed[] } {
  const known = features.flatMap((feature) => {
    const entry = unpack(feature.name, model);
    return entry ? [{ feature, ...entry }] : [];
  });
  const norm = normOf(known.map(({ idf }) => idf));
  const scores = new Float64Array(model.labels);
  for (const { idf, weights, own } of known)
    for (const [label, weight] of weights) scores[label]! += (idf / norm) * weight * (weight > 0 && own.includes(label) ? OWN_FACTOR : 1);
  return { scores, features: known.map(({ feature, rarity, weights, own }) => ({ ...feature, rarity, weights: new Map(weights), own })) };
}

/** @param named the score of each error that the text names */
const bonusOf = ({ codes, ranks }: KnownCause, named: Map<number, number>): number =>
  codes.reduce((bonus, code, at) => Math.max(bonus, (named.get(code) ?? 0) * (NAMED_ERROR - FADE * Math.log(1 + ranks[at]!))), 0);
