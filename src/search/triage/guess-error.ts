import type { DiagnosisData } from '../diagnose/data.ts';
import { errorsOf } from '../diagnose/errors-of.ts';
import { likelyCauses } from '../diagnose/likely-causes.ts';
import { endpointIn } from '../endpoint/endpoint-in.ts';
import { callIn } from '../identify/call.ts';
import type { LookupData } from '../identify/data.ts';
import { indexOf } from '../identify/index-of.ts';
import { lookup } from '../identify/lookup.ts';
import { normalize } from '../identify/normalize.ts';
import type { DiagnosedFinding } from './diagnose-findings.ts';
import { diagnoseText, hasLikelyCause, type Part, tellingLine } from './telling-line.ts';

/** The likeliest error of a log that names none, by what the whole of it describes or else a single line. */
export function guessError(log: string, known: LookupData, data: DiagnosisData): DiagnosedFinding[] {
  const text = normalize(log);
  const guesses = lookup(text, known).answers.filter(({ partial }) => partial);
  const whole: Part = { text, diagnosis: diagnoseText(text, guesses, known, data) };
  const part = hasLikelyCause(whole.diagnosis) ? whole : tellingLine(text, known, data);
  const [code] = part ? [...errorsOf(part.diagnosis, guesses)].sort(([, a], [, b]) => b - a)[0]! : [];
  const error = indexOf(known).byCode.get(code ?? 0);
  if (!part || !error) return [];
  const at = log.split('\n').findIndex((line) => line.includes(part.text));
  return [
    {
      error,
      count: 1,
      lines: at < 0 ? [] : [at + 1],
      excerpt: at < 0 ? '' : part.text,
      at: 0,
      call: callIn(part.text),
      around: [part.text],
      possible: true,
      causes: likelyCauses(part.diagnosis),
      endpoint: endpointIn(part.text, undefined),
    },
  ];
}
