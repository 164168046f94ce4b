import { counted } from '../../prose/counted.ts';
import type { Progress } from './read-log.ts';

/** How far a log is read and what was found, in a sentence: `"120 lines read, one error."` */
export function progressText({ share, lines, findings, notes }: Progress, encoding: string): string {
  const names = findings.length === 0 ? 'no Windows Sockets error so far' : findings.length === 1 ? 'one error' : `${findings.length} different errors`;
  if (share < 1) return `${Math.round(share * 100)} %, ${names}`;
  const decoded = encoding === 'utf-8' ? '' : ` Decoded as ${encoding}.`;
  return `${counted(lines, 'line')} read, ${findings.length === 0 ? 'no Windows Sockets error found' : names}.${decoded} ${notes.join(' ')}`.trim();
}
