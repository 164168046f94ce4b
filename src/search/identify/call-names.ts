import { CALL_FAMILIES, FAMILY_OF } from '../../catalog/call-families.ts';

/** A call named in a text. */
export interface Mention {
  call: string;
  at: number;
  end: number;
}

/** Functions whose names are words that mean other things too. */
const ORDINARY = new Set(['accept', 'bind', 'connect', 'listen', 'select', 'send', 'shutdown', 'socket', 'GetService', 'SetService']);
/** The other functions: their names always mean the call. */
const FUNCTIONS = new Map([...FAMILY_OF.keys()].filter((name) => !ORDINARY.has(name)).map((name) => [name.toLowerCase(), name]));

/** Socket methods of other languages, in lower case without prefix and suffix. */
const METHODS = new Map(
  CALL_FAMILIES.flatMap(({ methods }) => Object.entries(methods)).flatMap(([call, names]) => names.split(' ').map((name) => [name, call] as const)),
);
/** `socket_bind`, `apr_socket_recv`, `DoBind`, `socketRead0`, `waitForConnect`, `EndReceive`. */
const PREFIX =
  /^_*(?:(?:apr|stream|php)_)?(?:socket_?|sock_|net_|uv_+(?:tcp_|udp_)?)?(?:do|begin|end|finish|complete|poll|check|waitfor|start|try|inner|internal|after|handle)?_?/i;
const SUFFIX = /(?:_?async|withretry|internal|core|nonblocking|event|\d|_)*$/i;
/** `ConnectToTcpHostAsync` */
const CONNECT_TO = /^connectto\w*/;
/** Owners and prefixes that belong to sockets. */
const SOCKET =
  /sock|(?<![a-z])(?:net|tcp|udp|dns|ssl|conn|client|server|listener|peer|datagram|channel|acceptor|resolver|inet\d?|select)|(?:Tcp|Udp|Net|Dns|Channel|Dispatcher|Client|Listener|Impl|Stream|Acceptor)/;
/** Method names that aren't specific to sockets. */
const COMMON = /^(?:open|close|read|write|select|poll|create|server|client|resolve|ctor|shutdown)$/;

/** Maps a function or method name to its Winsock call. */
export function methodCall(name: string, owner: string, after: string): string | undefined {
  const known = FUNCTIONS.get(name.toLowerCase());
  if (known) return forOwner(known, owner);
  const prefix = PREFIX.exec(name)?.[0] ?? '';
  const base = name.slice(prefix.length).replace(SUFFIX, '').replaceAll('_', '').toLowerCase();
  const call = owner !== '' && name === 'socket' && after.startsWith('(') ? 'socket' : METHODS.get(base.replace(CONNECT_TO, 'connect'));
  if (!call) return undefined;
  const ofSocket = /sock/i.test(prefix) || SOCKET.test(owner);
  if (owner === '' && !ofSocket) return name.includes('_') && /^: /.test(after) ? call : undefined;
  if (!ofSocket && (COMMON.test(base) || !/^\s?\(/.test(after) || /^\((?:this|null|self|undefined)\b/.test(after))) return undefined;
  return forOwner(call, owner);
}

/** Datagram sockets use `recvfrom` and `sendto`. */
function forOwner(call: string, owner: string): string {
  if (!/udp|datagram/i.test(owner)) return call;
  return call === 'recv' ? 'recvfrom' : call === 'send' ? 'sendto' : call;
}

/** `bind: …`, `connect() failed`, `send failure`, `connect ECONNREFUSED`, `connect, 10060`. */
const AS_CALL = /^(?:\(\d?\)|\s?\(|:(?![/\d])|['"]?\]?: | (?:failed|failure|returned|attempt failed|call|E[A-Z]{3,})|, ?\d)/;
const BEFORE_CALL = /(?:syscall['"]?\s*[:=]\s*['"]?|call(?:ed|ing)?(?: to)? |in |function |during |error (?:on|in) |\bE[A-Z]{3,}, ["'])$/i;
const ATTEMPT = /(?:un)?able to |fail(?:ed|ure)? to |could ?n(?:o|')t |can(?:no|')t |trying to |attempt(?:ed|ing)? to |error while |refused to /i;
const BEFORE_NOUN = /\b(?:an?|the|each|this|that|open|non-blocking|blocking|datagram|stream|of|raw|server|client|listening|windows|web|tcp|udp) $/i;
/** Node.js and libuv say `read` and `write`. */
const STREAM_WORDS: { [word: string]: string } = { read: 'recv', write: 'send' };

/** Maps an ordinary word such as `connect` to its call where the context says it is one. */
export function wordCall(word: string, before: string, after: string): string | undefined {
  const name = word.toLowerCase();
  if (STREAM_WORDS[name]) return /^ E[A-Z]{4,}/.test(after) || /syscall['"]?\s*[:=]\s*['"]?$/.test(before) ? STREAM_WORDS[name] : undefined;
  if (!ORDINARY.has(name) || (name === 'socket' && /^: ?\d/.test(after))) return undefined;
  if (name !== 'socket' && /^ (?:error|fail(?:ed|ure))\b/i.test(after)) return name;
  if (BEFORE_NOUN.test(before)) return undefined;
  if (AS_CALL.test(after) || BEFORE_CALL.test(before)) return name;
  return name !== 'socket' && ATTEMPT.test(before) && /(?:to |n[o']t |while )$/i.test(before) ? name : undefined;
}
