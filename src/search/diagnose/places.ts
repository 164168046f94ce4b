import type { Feature } from './feature.ts';

const IPV4 = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.]*\.\d)(?:[:#, ']{1,3}(\d{2,5})\b)?/gu;
/** In brackets, eight groups or a `::`: `[12:01:03]` is a time. Alone, `::` also joins parts of a log: `failed :: caused by :: timeout`. */
const IPV6 =
  /\[((?=[^\]]*::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:.]+(?:%\w+)?)\](?::(\d{1,5}))?|(?<![\w:])(::1|::ffff:[\d.]+|(?<=^|["'=([,]|\b(?:on|to|at|from|host|address|addr|bind|listen) )::|fe80:[0-9a-f:]+(?:%\w+)?|ff0[0-9a-f]:[0-9a-f:]+|2[0-9a-f]{3}:[0-9a-f:]{4,})(?![\w:])/giu;
const LOCALHOST = /\blocalhost\b/giu;
/** `port 3306`, `port: 3306`, `host:3306`; not the minutes of `12:05`, nor `error: 10054`, nor line and column of `index.js:1461:11`. */
const PORT = /(?:\bports?\s?(?:[:=]|is|number|no\.?)?\s?|\b(?<!(?:(?<![\w.])|(?<=\dT))\d{1,2})(?<!:\d{1,6}):)(\d{2,5})\b(?!:\d)/giu;
const DURATION = /\b(\d+(?:[.,]\d+)?) ?(ms|milli\w*|s|secs?|seconds?|min(?:ute)?s?|h(?:ou)?rs?|hours?|days?)\b/giu;

/** Ports that tell which service is meant; of the others only whether they are dynamic. */
const WELL_KNOWN = new Set([
  1080, 1433, 1434, 1521, 1883, 1900, 1935, 3000, 3128, 3306, 3389, 4200, 5000, 5173, 5353, 5355, 5432, 5672, 5900, 5985, 6379, 7070, 7890, 8000, 8080, 8443,
  8888, 9000, 9090, 9092, 9200, 10808, 10809, 11211, 11434, 25565, 27015, 27017,
]);
const FIRST_DYNAMIC_PORT = 49152;

/** The kinds of address, the ports and the lengths of time that a text names: `[::1]:3306 → "to:::1", "port:3306"`, `after 21 s → "time:21s"`. */
export function placesIn(text: string): Feature[] {
  return [
    ...ipv4In(text),
    ...ipv6In(text),
    ...portsIn(text),
    ...matches(text, LOCALHOST, () => 'to:localhost'),
    ...matches(text, DURATION, ([, value, unit]) => `time:${durationKind(value!, unit!)}`),
  ];
}

const matches = (text: string, pattern: RegExp, name: (match: RegExpExecArray) => string): Feature[] =>
  [...text.matchAll(pattern)].map((match) => ({ name: name(match), at: match.index, end: match.index + match[0].length }));

const ipv4In = (text: string) => [
  ...matches(text, IPV4, ([, ip]) => `to:${ipv4Kind(ip!)}`),
  ...matches(text, IPV4, ([, , port]) => (port ? portName(port) : '')).filter(({ name }) => name),
];

const ipv6In = (text: string) => [
  ...matches(text, IPV6, ([, bracketed, , bare]) => `to:${ipv6Kind((bracketed ?? bare ?? '').toLowerCase())}`),
  ...matches(text, IPV6, ([, , port]) => (port && /^\d+$/.test(port) ? portName(port) : '')).filter(({ name }) => name),
];

const portsIn = (text: string) => matches(text, PORT, ([, port]) => portName(port!));

function ipv4Kind(ip: string): string {
  if (ip === '0.0.0.0') return 'any';
  if (/^127\./.test(ip)) return 'loopback';
  if (/\.255$/.test(ip)) return 'broadcast';
  if (/^169\.254\./.test(ip)) return 'link-local';
  if (/^(?:22[4-9]|23\d)\./.test(ip)) return 'multicast';
  if (/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(ip)) return 'private';
  // Benchmark range: the false addresses of Clash and other proxies in TUN mode.
  if (/^198\.1[89]\./.test(ip)) return 'fake';
  return 'public';
}

function ipv6Kind(ip: string): string {
  if (ip === '::1' || ip === '::') return ip;
  if (ip.startsWith('fe80')) return 'fe80';
  return ip.startsWith('ff') ? 'ff' : 'v6';
}

function portName(text: string): string {
  const port = Number(text);
  if (port >= FIRST_DYNAMIC_PORT) return 'port:dynamic';
  return `port:${port < 1024 || WELL_KNOWN.has(port) ? port : 'other'}`;
}

const UNITS: [begins: string, seconds: number][] = [
  ['ms', 0.001],
  ['milli', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
];
/** Upper ends in seconds; 21 s is what three unanswered SYNs take. */
const DURATIONS: [below: number, name: string][] = [
  [0.9, 'under-1s'],
  [3.1, '1-3s'],
  [15.1, '4-15s'],
  [25.1, '21s'],
  [100, '30-90s'],
  [200, '2-3min'],
  [3600, 'minutes'],
  [86_400, 'hours'],
];

function durationKind(value: string, unit: string): string {
  const [, factor] = UNITS.find(([begins]) => unit.toLowerCase().startsWith(begins))!;
  const seconds = Number(value.replace(',', '.')) * factor;
  return DURATIONS.find(([below]) => seconds < below)?.[1] ?? 'days';
}
