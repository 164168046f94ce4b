import { counted } from '../../prose/counted.ts';
import type { Progress } from './read-log.ts';

/** How far a log is read and what was found, in a sentence: `"120 lines read, one error."` */
export function progressText({ share, lines, findings }: Progress, encoding: string): string {
  const names = findings.length === 0 ? 'no Windows Sockets error so far' : findings.length === 1 ? 'one error' : `${findings.length} different errors`;
  if (share < 1) return `${Math.round(share * 100)} %, ${names}`;
  const decoded = encoding === 'utf-8' ? '' : ` Decoded as ${encoding}.`;
  const result =
    findings.length === 0 ? 'no Windows Sockets error found' : findings[0]!.possible ? 'no Windows Sockets error is named, but a possible one is below' : names;
  return `${counted(lines, 'line')} read, ${result}.${decoded}`;
}
