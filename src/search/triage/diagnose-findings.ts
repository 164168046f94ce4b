import type { DiagnosisData } from '../diagnose/data.ts';
import { diagnose, type LikelyCause } from '../diagnose/diagnose.ts';
import { likelyCauses } from '../diagnose/likely-causes.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import { endpointIn } from '../endpoint/endpoint-in.ts';
import { SURE } from '../identify/answer.ts';
import type { LookupData } from '../identify/data.ts';
import { withoutNoise } from '../identify/noise.ts';
import type { Finding } from './triage.ts';

/** A finding with its likely causes, the likeliest first. */
export interface DiagnosedFinding extends Finding {
  causes: LikelyCause[];
  /** What the lines around it name. */
  endpoint?: Endpoint;
}

/** Ranks the causes of each error by the lines around its first occurrence. */
export function diagnoseFindings(findings: Finding[], known: LookupData, data: DiagnosisData): DiagnosedFinding[] {
  return findings.map((finding) => {
    const { error, around, excerpt, at } = finding;
    const text = around.join('\n');
    const start = text.indexOf(excerpt);
    const diagnosis = diagnose(withoutNoise(text), [{ error, why: '', score: SURE, at: 0, of: 'number' }], known, data);
    return { ...finding, causes: likelyCauses(diagnosis), endpoint: endpointIn(text, start < 0 ? undefined : start + at) };
  });
}
