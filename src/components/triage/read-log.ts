import type { LookupData } from '../../search/identify/data.ts';
import { piecesOf } from '../../search/triage/pieces.ts';
import { type Finding, Triage } from '../../search/triage/triage.ts';

export interface Progress {
  /** How much of the log has been read: 1 is all of it. */
  share: number;
  lines: number;
  findings: Finding[];
  /** What to say of the numbers of other systems in it. */
  notes: string[];
}

/** Characters that are read before the reader hears of it and others get their turn. */
const STEP = 200_000;

/** Reads a log in steps, so that neither a page nor a worker is blocked for long. */
export async function* readLog(text: string, data: LookupData): AsyncGenerator<Progress> {
  const triage = new Triage(data);
  const progress = (share: number, lines: number): Progress => ({ share, lines, findings: triage.findings(), notes: triage.notes() });
  let lines = 0;
  let read = 0;
  let told = 0;
  for (let from = 0; from < text.length; lines += 1) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    let continues = false;
    for (const piece of piecesOf(text.slice(from, next))) {
      triage.add(piece, continues);
      continues = true;
      read += piece.length;
      if (read - told < STEP) continue;
      told = read;
      yield progress(Math.min(read / text.length, NOT_ALL), lines);
      await new Promise((resolve) => setTimeout(resolve));
    }
    read += 1;
    from = next + 1;
  }
  yield progress(1, lines);
}

/** Only what comes last says that it is all. */
const NOT_ALL = 0.99;
