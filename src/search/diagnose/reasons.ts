import type { Weighed } from './feature.ts';

const MAX_REASONS = 3;
const MAX_QUOTE_LENGTH = 40;
/** Of what speaks most for a cause, a reason has at least this share. */
const MIN_SHARE = 0.3;

/** How a reason reads, by the kind of its feature; the words of the text stand in it. */
const PHRASES: { [kind: string]: (quoted: string) => string } = {
  call: (quoted) => `names ${quoted}`,
  to: (quoted) => `names the address ${quoted}`,
  port: (quoted) => `names ${/port/i.test(quoted) ? quoted : `the port in ${quoted}`}`,
  on: (quoted) => `is about ${quoted.toUpperCase()}`,
  time: (quoted) => `says “${quoted}”`,
};

/**
 * What of the text speaks for one label more than for its rivals, strongest first.
 *
 * @param rivals the labels that it is weighed against
 */
export function reasonsFrom(text: string, features: Weighed[], label: number, rivals: number[]): string[] {
  const lead = ({ weights }: Weighed) => (weights.get(label) ?? 0) - rivals.reduce((sum, rival) => sum + (weights.get(rival) ?? 0), 0) / rivals.length;
  // A number names the error and says nothing of its cause.
  const ranked = features
    .map((feature) => ({ feature, lead: lead(feature) }))
    .filter(({ feature, lead }) => lead > 0 && !feature.name.startsWith('#'))
    .sort((a, b) => b.lead - a.lead);
  const chosen: Weighed[] = [];
  for (const { feature, lead } of ranked) {
    if (chosen.length === MAX_REASONS || lead < MIN_SHARE * ranked[0]!.lead) break;
    if (!chosen.some((other) => other.at < feature.end && feature.at < other.end)) chosen.push(feature);
  }
  return [...new Set(chosen.map((feature) => phrase(text, feature)))];
}

function phrase(text: string, { name, at, end }: Weighed): string {
  const quoted = text.slice(at, end).replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE_LENGTH);
  const kind = /^(\w+):/.exec(name)?.[1];
  return (kind && PHRASES[kind]?.(quoted)) ?? `says “${quoted}”`;
}
