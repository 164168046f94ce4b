import { withoutNoise } from '../identify/noise.ts';
import { checked, type Endpoint } from './endpoint.ts';

/** An endpoint, or half of one, where the text names it. */
interface Mention extends Endpoint {
  at: number;
  end: number;
}

/** The rest of a longer text is a log. */
const MAX_LENGTH = 20_000;

const LABEL = String.raw`[a-z\d][a-z\d-]{0,62}`;
const NAME = String.raw`${LABEL}(?:\.${LABEL}){0,8}`;
const DOTTED = String.raw`${LABEL}(?:\.${LABEL}){1,8}`;
/** What follows a host, unless a shell or a template would read more into it. */
const END = String.raw`(?![\w$%&(){}<>|^!*@\x60-]|\.\w)`;
const TO_PORT = `(?:[:,#]|['"], ?)`;
const PORT = String.raw`(\d{1,5})(?![\w]|[.:]\d)`;
const IPV4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;

/** Each finds a host, a port behind it, or both; the first that matches a place has it. */
const PATTERNS = [
  // https://user:secret@api.example.com:8443/
  String.raw`\b(?!unix|file|npipe)(?<scheme>[a-z][a-z\d+.-]{1,20}):\/\/(?:[^\s/@"'<>]{1,100}@)?(?:\[(?<ipv6>[\da-f:.]{2,45})\]|(?<host>${NAME})${END})(?::(?<port>${PORT}))?`,
  // [::1]:3306
  String.raw`\[(?<ipv6>(?=[\da-f.]*:[\da-f.]*:)[\da-f:.]{2,45})\](?::(?<port>${PORT}))?`,
  // 192.168.1.20:5432, ('0.0.0.0', 8080), 192.168.1.20#53
  String.raw`(?<![\w.-])(?<!\bv(?:er(?:sion)?)?\.?[ :=]{0,2})(?<host>${IPV4})${END}(?!, Culture)(?:${TO_PORT}(?<port>${PORT}))?`,
  // Server=tcp:db1,1433 and host=db1 port=5432
  String.raw`\b(?:(?:host(?:_?name|_?addr)?|server|address|addr|data source)=["']?|(?:host(?:_?name)?|address)["']?\s?[=:]\s?["'](?=[^\s"']{1,253}["']))(?:tcp:)?(?<host>${NAME})${END}(?:[:,](?<port>${PORT}))?`,
  // dial tcp db1:5432, ECONNREFUSED db1:5432, user@db1:22
  String.raw`(?:@|\b(?:to|tcp|udp|upstream|broker|endpoint|server|peer|host|E(?:CONN|TIMED|HOST|NET|ACC)\w{2,12}) ["'(]?)(?<host>${NAME})${END}:(?<port>${PORT})`,
  // getaddrinfo ENOTFOUND db1, lookup db1: no such host, connect to host db1 port 22, host name "db1"
  String.raw`\b(?:getaddrinfo E[A-Z_]{4,} (?<host>${NAME})${END}(?=[:"',)\]}]|\s*$)|lookup (?<quoted>${NAME})${END}(?=: (?:no such host|getaddrinfow)| on [\d[]))`,
  String.raw`\bhost(?: ?name)? (?:(?<=to host )(?<host>${NAME})(?= port )|["'](?<quoted>${NAME})["'])`,
  // db.example.com:1433, (localhost:8080)
  String.raw`(?<![\w.@/\\:-])(?<host>${DOTTED}|localhost)${END}${TO_PORT}(?<port>${PORT})`,
  // connect to db.example.com, Could not resolve host: db.example.com
  String.raw`\b(?:connect(?:ed|ing|ion)? to|ping|server|host(?: ?name)?|reach|resolve|lookup(?: of)?|ENOTFOUND|UnknownHostException):? ["']?(?<host>${DOTTED})${END}`,
  String.raw`(?<![\w.-])(?<host>localhost|::1)\b(?!\w)`,
  // port 8080, "port": 8080, listen tcp :8080, EADDRINUSE :::8080
  String.raw`\bport['"]?\s{0,2}(?:number|is|no\.?|[:=#])?\s{0,2}(?<port>${PORT})`,
  String.raw`(?<![\w.:\])])(?:::|\*)?:(?<port>${PORT})`,
].map((pattern) => new RegExp(pattern, 'gimu'));

/** Ports of addresses that name a service instead. */
const PORTS: { [scheme: string]: string } = {
  http: '80',
  ws: '80',
  https: '443',
  wss: '443',
  ftp: '21',
  ssh: '22',
  sftp: '22',
  mysql: '3306',
  postgres: '5432',
  postgresql: '5432',
  redis: '6379',
  amqp: '5672',
  mongodb: '27017',
};
/** An address to read more at, and the other end of a server's connection. */
const ASIDE = /\b(?:see|visit|documentation(?: at)?|client|(?:\w+_)?proxy)[ :=]{1,3}["'(]?$/i;
/** No place to connect to: 0.0.0.0 is every address. */
const ANY = /^(?:[0.]+|[0:]+)$/;
/** Names of files and of parts of programs, whose last word, unlike a domain, may have two letter cases, and 10.2.x. */
const NO_NAME = /\.(?:[a-z]|x+|[a-z]+[A-Z]\w*|[A-Z]+[a-z]\w*|exe|dll|js|ts|py|go|cs|java|rb|php|log|conf|json|xml|txt|error|socket|exception|errno)$/;

/**
 * The address and the port that a text names, for the commands on an error's page: `connect to db1:5432 failed → db1, 5432`.
 * Of several the one next to the error; without an error to go by, none.
 *
 * @param text normalized
 * @param near offset of the error
 */
export function endpointIn(text: string, near: number | undefined): Endpoint {
  const mentions = joined(mentionsIn(text.slice(0, MAX_LENGTH), near), text);
  // A dynamic port is mostly the client's own, and 53 that of the name server.
  const serving = mentions.filter(({ port }) => !port || (Number(port) < FIRST_DYNAMIC_PORT && port !== '53'));
  const ranked = (serving.length > 0 ? serving : mentions).sort((a, b) => distance(a, near, text) - distance(b, near, text));
  const best: Endpoint = near === undefined ? {} : (ranked[0] ?? {});
  const host = best.host ?? only(ranked.map((one) => one.host));
  const port = best.port ?? only(ranked.map((one) => one.port));
  return checked({ host: host && ANY.test(host) ? undefined : host?.replace(/^::ffff:(?=\d+\.)/i, ''), port });
}

const FIRST_DYNAMIC_PORT = 49_152;

/** The value, if there are no two. */
function only(values: (string | undefined)[]): string | undefined {
  const [value, ...others] = new Set(values.filter((one) => one !== undefined));
  return others.length === 0 ? value : undefined;
}

function mentionsIn(input: string, near: number | undefined): Mention[] {
  const text = withoutNoise(input);
  const found: Mention[] = [];
  for (const pattern of PATTERNS) {
    for (const { index, 0: whole, groups = {} } of text.matchAll(pattern)) {
      const { scheme, ipv6, quoted, host = ipv6 ?? quoted } = groups;
      const at = host ? text.indexOf(host, index) : index;
      const end = index + whole.length;
      if ((host && NO_NAME.test(host)) || ASIDE.test(text.slice(Math.max(0, index - CONTEXT), index))) continue;
      // The number of the error is no port.
      if (near !== undefined && at <= near && near < end) continue;
      if (found.some((other) => other.at < end && at < other.end)) continue;
      found.push({ ...checked({ host, port: groups.port ?? PORTS[scheme?.toLowerCase() ?? ''] }), at, end });
    }
  }
  return found.filter(({ host, port }) => host || port).sort((a, b) => a.at - b.at);
}

const CONTEXT = 24;

/** Joins a host with the port that the text names behind it, or before it with “on”. */
function joined(mentions: Mention[], text: string): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    const gap = last && text.slice(last.end, mention.at);
    const isHalf = last && (last.host ? !last.port && !mention.host : !mention.port && /^ (?:on|at|of) ["'(]?$/.test(gap!));
    if (isHalf && gap!.length <= MAX_GAP) Object.assign(last, { ...mention, ...pick(last), at: last.at });
    else all.push({ ...mention });
  }
  return all;
}

const MAX_GAP = 40;
const pick = ({ host, port }: Endpoint): Endpoint => ({ ...(host && { host }), ...(port && { port }) });

/** How far from the error: another line is farther, and half an endpoint less likely the one. */
function distance({ at, end, host, port }: Mention, near: number | undefined, text: string): number {
  if (near === undefined) return 0;
  const [from, to] = at > near ? [near, at] : [end, near];
  return Math.max(0, to - from) + (text.slice(from, to).includes('\n') ? ANOTHER_LINE : 0) + (host && port ? 0 : HALF);
}

const ANOTHER_LINE = 1000;
const HALF = 200;
