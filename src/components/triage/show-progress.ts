import type { LookupData } from '../../search/identify/data.ts';
import { triageMarkdown } from '../../search/triage/triage-markdown.ts';
import { findingRow } from './finding-row.ts';
import { linkedNote } from './linked-note.ts';
import { progressText } from './progress-text.ts';
import type { Progress } from './read-log.ts';

/** Shows how far a log is read and what was found, and without an error where else to look. */
export function showProgress(progress: Progress, encoding: string, { errors }: LookupData): void {
  const { findings, share } = progress;
  const codes = new Set(errors.map(({ code }) => code));
  part('status').textContent = progressText(progress, encoding);
  part('log-notes').replaceChildren(...(share < 1 ? [] : progress.notes.map((note) => linkedNote(note, codes))));
  part('not-here').hidden = share < 1 || findings.length > 0;
  part('found').hidden = findings.length === 0;
  part('findings').replaceChildren(...findings.map(findingRow));
  part('report').textContent = triageMarkdown(findings, window.location.href);
  part('result').hidden = false;
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
