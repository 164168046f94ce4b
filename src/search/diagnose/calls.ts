import { FAMILY_OF } from '../../catalog/call-families.ts';
import { mentionsIn } from '../identify/call.ts';
import type { Feature } from './feature.ts';

/** What texts say beside names of calls. */
const WORDINGS: [family: string, pattern: RegExp][] = [
  ['option', /\b(?:SO|TCP|IP|IPV6|UDP)_[A-Z_]{4,}\b|set(?:Reuse|KeepAlive|TcpNoDelay|SoLinger|BroadcastEnabled)\w*/gu],
  ['multicast', /\bIP(?:V6)?_(?:ADD|DROP|JOIN|LEAVE)_\w+|joinGroup|add_?membership|(?:join_?)?multicast\w*/giu],
  ['ioctl', /\bSIO_\w+|\bFIONBIO\b/gu],
  ['overlapped', /GetOverlappedResult|GetQueuedCompletionStatus\w*|overlapped|completion port|IOCP/giu],
];

/** The kinds of call that a text names, whatever its runtime calls them: `connectex → "call:connect"`. */
export function callsIn(text: string): Feature[] {
  const wordings = WORDINGS.flatMap(([family, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ name: `call:${family}`, at: index, end: index + length })),
  );
  return [...mentionsIn(text).map(({ call, at, end }) => ({ name: `call:${FAMILY_OF.get(call)}`, at, end })), ...wordings];
}
