import type { Weighed } from './feature.ts';

const MAX_REASONS = 3;
const MAX_QUOTE_LENGTH = 40;
/** Of what speaks most for a cause, a reason has at least this share. */
const MIN_SHARE = 0.3;
/** What speaks less for a cause, however short the text, decides nothing. */
const MIN_LEAD = 0.2;
/** How a reason reads, by the kind of its feature; the words of the text stand in it. */
const PHRASES: { [kind: string]: (quoted: string) => string } = {
  call: (quoted) => `names ${quoted}`,
  to: (quoted) => `names the address ${quoted}`,
  port: (quoted) => `names ${/port/i.test(quoted) ? quoted : `the port in ${quoted}`}`,
};

/**
 * What of the text speaks for one label more than for its rivals, strongest first: calls, addresses, ports, and words that stand on the cause's own page.
 *
 * @param rivals the labels that it is weighed against
 * @param messages the words of the error's messages, which every report of it has
 */
export function reasonsFrom(text: string, features: Weighed[], label: number, rivals: number[], messages: ReadonlySet<string>): string[] {
  const lead = ({ rarity, weights }: Weighed) =>
    rarity * ((weights.get(label) ?? 0) - rivals.reduce((sum, rival) => sum + (weights.get(rival) ?? 0), 0) / rivals.length);
  const isReason = ({ name, own }: Weighed) => kindOf(name) in PHRASES || (own.includes(label) && !name.split(' ').some((word) => messages.has(word)));
  const ranked = features
    .map((feature) => ({ feature, lead: lead(feature) }))
    .filter(({ feature, lead }) => lead >= MIN_LEAD && isReason(feature))
    .sort((a, b) => b.lead - a.lead);
  const chosen: Weighed[] = [];
  for (const { feature, lead } of ranked) {
    if (chosen.length === MAX_REASONS || lead < MIN_SHARE * ranked[0]!.lead) break;
    if (!chosen.some((other) => other.at < feature.end && feature.at < other.end)) chosen.push(feature);
  }
  return [...new Set(chosen.map((feature) => phrase(text, feature)))];
}

function phrase(text: string, { name, at, end }: Weighed): string {
  const quoted = shortened(text.slice(at, end).replace(/\s+/g, ' ').trim());
  return PHRASES[kindOf(name)]?.(quoted) ?? `says “${quoted}”`;
}

/** The end of a long name tells most: `…nio.ch.SocketChannelImpl.checkConnect`. */
const shortened = (quoted: string) => (quoted.length > MAX_QUOTE_LENGTH ? `…${quoted.slice(-MAX_QUOTE_LENGTH).replace(/^[^. ]*[. ]/, '')}` : quoted);

/** `"port:3306" → "port"` */
const kindOf = (name: string) => /^(\w+):/.exec(name)?.[1] ?? '';
