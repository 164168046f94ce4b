import { withoutNoise } from '../identify/noise.ts';
import { checked, type Endpoint } from './endpoint.ts';
import { PATTERNS, PORTS } from './patterns.ts';

/** An endpoint, or half of one, where the text names it. */
interface Mention extends Endpoint {
  at: number;
  end: number;
}

/** What is farther from the error is about something else. */
const MAX_DISTANCE = 10_000;
/** An address to read more at, and the other end of a server's connection. */
const ASIDE = /(?:\b(?:see|visit|documentation(?: at)?|similar to|(?:described|outlined) in|client|(?:\w+_)?proxy)[ :=]{1,3}["'(]?|\]\()$/i;
const MAX_ASIDE_LENGTH = 24;
/** No computer: 0.0.0.0 is every address of one's own, and 224 to 239 and 255 are groups. */
const NO_COMPUTER = /^(?:[0.]+|[0:]+|(?:22[4-9]|23\d|255)\.[\d.]+|ff[\da-f]{2}:.*)$/i;
/** Names of files and of parts of programs, whose last word, unlike a domain, may have two letter cases, and 10.2.x. */
const NO_NAME = /\.(?:[a-z]|x+|[a-z]+[A-Z]\w*|[A-Z]+[a-z]\w*|exe|dll|js|ts|py|go|cs|java|rb|php|log|conf|json|xml|txt|error|socket|exception|errno)$/;
const FIRST_DYNAMIC_PORT = 49_152;
const MAX_GAP = 40;

/**
 * The address and the port that a text names, for the commands on an error's page: `connect to db1:5432 failed → db1, 5432`.
 * Those on the line of the error count, or else all; of several different ones none.
 *
 * @param text normalized
 * @param error its offset
 */
export function endpointIn(text: string, error: number | undefined): Endpoint {
  const from = Math.max(0, (error ?? 0) - MAX_DISTANCE);
  const near = text.slice(from, from + 2 * MAX_DISTANCE);
  const at = error === undefined ? undefined : error - from;
  const mentions = joined(mentionsIn(near, at), near);
  // A dynamic port is mostly the client's own, and 53 that of the name server.
  const serving = mentions.filter(({ port }) => !port || (Number(port) < FIRST_DYNAMIC_PORT && port !== '53'));
  const candidates = serving.length > 0 ? serving : mentions;
  const onLine = at === undefined ? [] : candidates.filter((one) => !near.slice(Math.min(one.end, at), Math.max(one.at, at)).includes('\n'));
  const telling = onLine.length > 0 ? onLine : candidates;
  const host = only(telling.map((one) => one.host));
  const port = only(telling.map((one) => one.port));
  return checked({ host: host && NO_COMPUTER.test(host) ? undefined : host?.replace(/^::ffff:(?=\d+\.)/i, ''), port });
}

/** The value, if there are no two. */
function only(values: (string | undefined)[]): string | undefined {
  const [value, ...others] = new Set(values.filter((one) => one !== undefined));
  return others.length === 0 ? value : undefined;
}

function mentionsIn(input: string, error: number | undefined): Mention[] {
  const text = withoutNoise(input);
  const found: Mention[] = [];
  for (const pattern of PATTERNS) {
    for (const { index: at, 0: whole, groups = {} } of text.matchAll(pattern)) {
      const end = at + whole.length;
      const host = groups.host?.replace(/[[\]]/g, '');
      if (found.some((other) => other.at < end && at < other.end)) continue;
      const isAside = (host && NO_NAME.test(host)) || ASIDE.test(text.slice(Math.max(0, at - MAX_ASIDE_LENGTH), at));
      // The number of the error is no port.
      const isError = error !== undefined && at <= error && error < end;
      const named = isAside || isError ? {} : checked({ host, port: groups.port ?? PORTS[groups.scheme?.toLowerCase() ?? ''] });
      found.push({ ...named, at, end });
    }
  }
  return found.filter(({ host, port }) => host || port).sort((a, b) => a.at - b.at);
}

/** Joins a host with the port that the text names behind it, or before it with “on”, and a name with its address in brackets. */
function joined(mentions: Mention[], text: string): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    if (last && belongTogether(last, mention, text.slice(last.end, mention.at)))
      Object.assign(last, { host: last.host ?? mention.host, port: last.port ?? mention.port, end: mention.end });
    else all.push(mention);
  }
  return all;
}

function belongTogether(last: Mention, next: Mention, gap: string): boolean {
  if (last.host && next.host) return !last.port && /^["']? \($/.test(gap);
  return last.host ? !last.port && gap.length <= MAX_GAP : !next.port && /^ (?:on|at|of) ["'(]?$/.test(gap);
}
