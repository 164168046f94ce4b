import type { DiagnosisData } from '../diagnose/data.ts';
import { type Diagnosis, diagnose } from '../diagnose/diagnose.ts';
import type { Facts } from '../diagnose/facts.ts';
import type { Answer } from '../identify/answer.ts';
import type { LookupData } from '../identify/data.ts';
import { withoutNoise } from '../identify/noise.ts';

/** A part of a text, and what may have caused what it describes. */
export interface Part {
  text: string;
  diagnosis: Diagnosis;
}

/** From this probability on a text is about something else. */
export const MIN_UNRELATED = 0.5;
/** A cause that is less likely is a guess. */
const MIN_CONFIDENCE = 0.3;
/** Each takes a millisecond; a log ends with its failure. */
const MAX_LINES = 200;

/** Ranks causes for a text, the same way for the search and for a log. */
export const diagnoseText = (text: string, answers: Answer[], known: LookupData, data: DiagnosisData, facts?: Facts): Diagnosis =>
  diagnose(withoutNoise(text), answers, known, data, facts);

/** Whether a text that names no error has a likely cause. */
export const hasLikelyCause = ({ causes: [first], unrelated }: Diagnosis) => unrelated < MIN_UNRELATED && (first?.confidence ?? 0) >= MIN_CONFIDENCE;

/** The line with the likeliest cause, of a text that has none as a whole because its other lines drown it. */
export function tellingLine(text: string, known: LookupData, data: DiagnosisData, facts?: Facts): Part | undefined {
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  if (lines.length < 2) return undefined;
  const parts = lines.slice(-MAX_LINES).map((line) => ({ text: line, diagnosis: diagnoseText(line, [], known, data, facts) }));
  const confidenceOf = ({ diagnosis }: Part) => diagnosis.causes[0]!.confidence;
  return parts.filter(({ diagnosis }) => hasLikelyCause(diagnosis)).sort((a, b) => confidenceOf(b) - confidenceOf(a))[0];
}
