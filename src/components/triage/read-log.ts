import type { DiagnosisData } from '../../search/diagnose/data.ts';
import type { LookupData } from '../../search/identify/data.ts';
import { type DiagnosedFinding, diagnoseFindings } from '../../search/triage/diagnose-findings.ts';
import type { Finding } from '../../search/triage/found.ts';
import { guessError } from '../../search/triage/guess-error.ts';
import { piecesOf } from '../../search/triage/pieces.ts';
import { Triage } from '../../search/triage/triage.ts';

export interface Progress {
  /** Share of the log read, 0 to 1. */
  share: number;
  lines: number;
  /** With their causes once all of it is read. */
  findings: DiagnosedFinding[];
  /** Explains numbers of other systems in it, and what is missing. */
  notes: string[];
}

/** Characters to read before reporting progress. */
const STEP = 200_000;

const NO_CAUSES = 'The data on causes did not load, so only the errors are listed.';

/** Reads a log, with a report of progress per step. */
export async function* readLog(text: string, data: LookupData, loadDiagnosis: () => Promise<DiagnosisData>): AsyncGenerator<Progress> {
  const triage = new Triage(data);
  const progress = (share: number, lines: number): Progress => ({
    share,
    lines,
    findings: triage.findings().map((finding) => ({ ...finding, causes: [] })),
    notes: triage.notes(),
  });
  let lines = 0;
  let read = 0;
  let reported = 0;
  for (let from = 0; from < text.length; lines += 1) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    let continues = false;
    for (const piece of piecesOf(text.slice(from, next))) {
      triage.add(piece, continues);
      continues = true;
      read += piece.length;
      if (read - reported < STEP) continue;
      reported = read;
      yield progress(Math.min(read / text.length, MAX_INTERMEDIATE), lines);
    }
    read += 1;
    from = next + 1;
  }
  const whole = progress(1, lines);
  yield { ...whole, share: MAX_INTERMEDIATE };
  yield await withCauses(whole, text, triage.possibleFindings(), data, loadDiagnosis);
}

/** Diagnoses each finding, which takes milliseconds since a log has few different errors; without any, finds what may be one. */
async function withCauses(
  progress: Progress,
  text: string,
  possible: Finding[],
  known: LookupData,
  loadDiagnosis: () => Promise<DiagnosisData>,
): Promise<Progress> {
  const data = await loadDiagnosis().catch(() => undefined);
  if (!data) return { ...progress, notes: [...progress.notes, NO_CAUSES] };
  if (progress.findings.length > 0) return { ...progress, findings: diagnoseFindings(progress.findings, known, data) };
  const explained = diagnoseFindings(possible, known, data).filter(({ causes }) => causes.length > 0);
  return { ...progress, findings: explained.length > 0 ? explained : guessError(text, known, data) };
}

/** Intermediate progress never reports completion. */
const MAX_INTERMEDIATE = 0.99;
