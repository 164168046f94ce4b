import { isCallWord, type Mention, methodCall } from './call-names.ts';
import { withoutNoise } from './noise.ts';

/** A name with what it belongs to: `System.Net.Sockets.Socket.Bind`, `TcpStream::connect`, `sock.recv`. */
const NAME = /(?:[A-Za-z_$][\w$]*(?:\.\.?|::|->))*[A-Za-z_$][\w$]*/g;
/** Windows' own messages and others' that speak of calls, none of which failed. */
const QUOTED =
  /(?:using a sendto|getsockopt or setsockopt|previous shutdown|socket function) call|call to WSACancelBlockingCall|has not called WSAStartup, or WSAStartup failed|returned by WSALookupServiceNext|WSAStartup (?:cannot|not yet|has not)|WSAGetLastError(?:\(\))?/gi;
/** Calls in other words, and where one failure is printed as another call's. */
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
  // A pending connect is asked for its result.
  [/(?<=\bConnection [a-z ]{1,20}: )getsockopt/gi, 'connect'],
  // libuv tells of a bind that failed when it listens.
  [/\blisten (?=E(?:ADDRINUSE|ACCES|ADDRNOTAVAIL)\b)/g, 'bind'],
];
/** What stands behind an error is less likely its call than what stands in front. */
const BEHIND_COST = 2;

/**
 * The call that failed, as Winsock names it: `listen tcp :80: bind: Only one usage … → bind`.
 *
 * @param at where the error stands, whose nearest call is meant; without it the last one is
 */
export function callIn(text: string, at?: number): string | undefined {
  const said = withoutNoise(text).replace(QUOTED, (found) => ' '.repeat(found.length));
  let nearest: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentionsIn(said)) {
    const distance = at === undefined ? -mention.at : mention.at <= at ? Math.max(0, at - mention.end) : (mention.at - at) * BEHIND_COST;
    if (distance < least) [nearest, least] = [mention, distance];
  }
  return nearest?.call;
}

function mentionsIn(text: string): Mention[] {
  const phrases = PHRASES.flatMap(([pattern, call]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ call, at: index, end: index + words.length })),
  );
  const isTaken = (at: number) => phrases.some((phrase) => phrase.at <= at && at < phrase.end);
  const names = [...text.matchAll(NAME)].flatMap(({ 0: name, index: at }): Mention[] => {
    const end = at + name.length;
    const call = isTaken(at) ? undefined : callOf(name, text.slice(Math.max(0, at - SIDE), at), text.slice(end, end + SIDE));
    return call ? [{ call, at, end }] : [];
  });
  return [...phrases, ...names];
}

/** How far to look beside a name. */
const SIDE = 24;

function callOf(name: string, before: string, after: string): string | undefined {
  const parts = name.split(/\.+|::|->/);
  const last = parts.pop()!;
  const owner = parts.join('.');
  return methodCall(last, owner, after) ?? (owner === '' ? isCallWord(last, before, after) : undefined);
}
