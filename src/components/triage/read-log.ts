import type { LookupData } from '../../search/identify/data.ts';
import { piecesOf } from '../../search/triage/pieces.ts';
import { type Finding, Triage } from '../../search/triage/triage.ts';

export interface Progress {
  /** Share of the log read, 0 to 1. */
  share: number;
  lines: number;
  findings: Finding[];
  /** Explains numbers of other systems in it. */
  notes: string[];
}

/** Characters to read before reporting progress and yielding. */
const STEP = 200_000;

/** Reads a log in steps, so as not to block the thread. */
export async function* readLog(text: string, data: LookupData): AsyncGenerator<Progress> {
  const triage = new Triage(data);
  const progress = (share: number, lines: number): Progress => ({ share, lines, findings: triage.findings(), notes: triage.notes() });
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
      await new Promise((resolve) => setTimeout(resolve));
    }
    read += 1;
    from = next + 1;
  }
  yield progress(1, lines);
}

/** Intermediate progress never reports completion. */
const MAX_INTERMEDIATE = 0.99;
