import type { DiagnosisData } from '../diagnose/data.ts';
import type { LikelyCause } from '../diagnose/diagnose.ts';
import { likelyCauses } from '../diagnose/likely-causes.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import { endpointFor } from '../endpoint/endpoint-for.ts';
import { type Answer, SURE } from '../identify/answer.ts';
import type { LookupData, LookupError } from '../identify/data.ts';
import { lookup } from '../identify/lookup.ts';
import type { Finding } from './found.ts';
import { diagnoseText } from './telling-line.ts';

/** A finding with its likely causes, the likeliest first. */
export interface DiagnosedFinding extends Finding {
  causes: LikelyCause[];
  /** What the lines around it name. */
  endpoint?: Endpoint;
}

/** Ranks the causes of each error by the lines around its first occurrence. */
export function diagnoseFindings(findings: Finding[], known: LookupData, data: DiagnosisData): DiagnosedFinding[] {
  const all = new Set(findings.map(({ error }) => error));
  return findings.map((finding) => {
    const { error, around, excerpt, at } = finding;
    const text = around.join('\n');
    const start = text.indexOf(excerpt);
    const diagnosis = diagnoseText(text, answersOf(error, text, known, all), known, data);
    return { ...finding, causes: likelyCauses(diagnosis), endpoint: endpointFor(text, { error, at: start < 0 ? undefined : start + at }, data.causes) };
  });
}

/** What the search finds in the lines, so that it ranks their causes alike; errors with findings of their own don't count. */
function answersOf(error: LookupError, text: string, known: LookupData, all: ReadonlySet<LookupError>): Answer[] {
  const found = lookup(text, known).answers.filter((answer) => answer.error === error || !all.has(answer.error));
  return found.some((answer) => answer.error === error) ? found : [...found, { error, why: '', score: SURE, at: 0, of: 'number' }];
}
