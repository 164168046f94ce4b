import { type Mention, methodCall, wordCall } from './call-names.ts';
import { withoutNoise } from './noise.ts';

/** A qualified name: `System.Net.Sockets.Socket.Bind`, `TcpStream::connect`, `sock.recv`. */
const NAME = /(?:[A-Za-z_$][\w$]*(?:\.\.?|::|->))*[A-Za-z_$][\w$]*/g;
/** Messages that mention a call which didn't fail. */
const QUOTED =
  /(?:using a sendto|getsockopt or setsockopt|previous shutdown|socket function) call|call to WSACancelBlockingCall|has not called WSAStartup, or WSAStartup failed|returned by WSALookupServiceNext|WSAStartup (?:cannot|not yet|has not)|WSAGetLastError(?:\(\))?/gi;
/** Other wordings, and failures printed under another call's name. */
const PHRASES: [RegExp, string][] = [
  [/\bdial (?:tcp|udp|ip)/g, 'connect'],
  [/\bread tcp/g, 'recv'],
  [/\bread udp/g, 'recvfrom'],
  [/\bwrite tcp/g, 'send'],
  [/\bwrite udp/g, 'sendto'],
  [/\blisten udp/g, 'bind'],
  [/\b(?:listen|accept) tcp/g, 'listen'],
  [/\blookup [\w.-]+/g, 'getaddrinfo'],
  [/\bresolv(?:e|ing) (?:the )?(?:host|name|address)|\bname resolution\b|\bnodename nor servname/gi, 'getaddrinfo'],
  [/\b(?:re)?connecting\b/gi, 'connect'],
  [/\b(?:binding (?:to|on)|bind to)\b/gi, 'bind'],
  [/\bsocket write error/gi, 'send'],
  // getsockopt(SO_ERROR) collects the result of a pending connect.
  [/(?<=\bConnection [a-z ]{1,20}: )getsockopt/gi, 'connect'],
  // libuv reports a failed bind on listen.
  [/\blisten (?=E(?:ADDRINUSE|ACCES|ADDRNOTAVAIL)\b)/g, 'bind'],
];
/** A call after the error is a less likely match than one before it. */
const AFTER_COST = 2;

/**
 * The call that failed, as Winsock names it: `listen tcp :80: bind: Only one usage … → bind`.
 *
 * @param at offset of the error, to pick the nearest call; without it the last one wins
 */
export function callIn(text: string, at?: number): string | undefined {
  let nearest: Mention | undefined;
  let minDistance = Number.POSITIVE_INFINITY;
  for (const mention of mentionsIn(text)) {
    const distance = at === undefined ? -mention.at : mention.at <= at ? Math.max(0, at - mention.end) : (mention.at - at) * AFTER_COST;
    if (distance < minDistance) [nearest, minDistance] = [mention, distance];
  }
  return nearest?.call;
}

/** Every call that a text names. */
export function mentionsIn(input: string): Mention[] {
  const text = withoutNoise(input).replace(QUOTED, (found) => ' '.repeat(found.length));
  const phrases = PHRASES.flatMap(([pattern, call]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ call, at: index, end: index + words.length })),
  );
  const isTaken = (at: number) => phrases.some((phrase) => phrase.at <= at && at < phrase.end);
  const names = [...text.matchAll(NAME)].flatMap(({ 0: name, index: at }): Mention[] => {
    const end = at + name.length;
    const call = isTaken(at) ? undefined : callOf(name, text.slice(Math.max(0, at - CONTEXT), at), text.slice(end, end + CONTEXT));
    return call ? [{ call, at, end }] : [];
  });
  return [...phrases, ...names];
}

/** Context on each side of a name, in characters. */
const CONTEXT = 24;

function callOf(name: string, before: string, after: string): string | undefined {
  const parts = name.split(/\.+|::|->/);
  const last = parts.pop()!;
  const owner = parts.join('.');
  return methodCall(last, owner, after) ?? (owner === '' ? wordCall(last, before, after) : undefined);
}
