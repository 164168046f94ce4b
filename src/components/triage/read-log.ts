import type { LookupData } from '../../search/identify/data.ts';
import { type Finding, Triage, type TriageData } from '../../search/triage/triage.ts';

export interface Progress {
  /** How much of the log has been read: 1 is all of it. */
  share: number;
  lines: number;
  findings: Finding[];
}

/** Characters that are read before the reader hears of it and others get their turn. */
const STEP = 200_000;

/** Reads a log in steps, so that neither a page nor a worker is blocked for long. */
export async function* readLog(text: string, data: LookupData, more: TriageData): AsyncGenerator<Progress> {
  const triage = new Triage(data, more);
  let lines = 0;
  for (let from = 0; from < text.length; ) {
    const until = Math.min(text.length, from + STEP);
    while (from < until) {
      const end = text.indexOf('\n', from);
      const next = end < 0 ? text.length : end;
      triage.add(text.slice(from, next));
      lines += 1;
      from = next + 1;
    }
    yield { share: Math.min(from, text.length) / text.length, lines, findings: triage.findings() };
    await new Promise((resolve) => setTimeout(resolve));
  }
}
