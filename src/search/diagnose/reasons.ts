import type { Weighed } from './feature.ts';
import { stem } from './words.ts';

const MAX_REASONS = 3;
const MAX_QUOTE_LENGTH = 40;
/** Of what speaks most for a cause, a reason has at least this share. */
const MIN_SHARE = 0.3;
/** What speaks less for a cause, however short the text, decides nothing. */
const MIN_LEAD = 0.2;
/** A more common word, such as “program”, says nothing to the reader; of the cause's title it says more. */
const MIN_RARITY = 0.42;
const MIN_RARITY_OF_TITLE = 0.33;
/** How much a call, an address, a port or a word of the title is preferred to another word. */
const PREFERENCE = 2;
/** Rarer, but words of the language and not of the subject. */
const FILLER = new Set(
  'again almost also always am because before both during each either every get gets got however just kind like may might much never new nothing now often one only other perhaps please same see seen second sometimes still such though thing third too two until very want which who whose why yes yet'
    .split(' ')
    .map(stem),
);
/** What an error is called, `WinError` or `EADDRINUSE`, names no cause; nor does a letter or two: `C`, but not `S7`. */
const NO_REASON = /[Ee]rr(?:or|no)|[Ee]xception|\b(?:WSA)?E[A-Z]{4,}\b|^\D{1,2}$/;

/** How a reason reads, by the kind of its feature; the words of the text stand in it. */
const PHRASES: { [kind: string]: (quoted: string) => string } = {
  call: (quoted) => `names ${quoted}`,
  to: (quoted) => `names the address ${quoted}`,
  port: (quoted) => `names ${/port/i.test(quoted) ? quoted : `the port in ${quoted}`}`,
};

/** The words that say less, or more, than others. */
interface Words {
  /** The label of texts about something else. */
  unrelated: number;
  /** Those of the messages of the error. */
  messages: ReadonlySet<string>;
  /** Those of the cause's title. */
  title: ReadonlySet<string>;
}

/**
 * What of the text speaks for one label more than for its rivals, strongest first. What the error's messages say is none.
 *
 * @param rivals the labels that it is weighed against
 */
export function reasonsFrom(text: string, features: Weighed[], label: number, rivals: number[], { unrelated, messages, title }: Words): string[] {
  const weightOf = ({ weights }: Weighed, other: number) => weights.get(other) ?? 0;
  const isPreferred = (name: string) => isFact(name) || name.split(' ').some((word) => title.has(word));
  const lead = (feature: Weighed) => {
    const mean = rivals.reduce((sum, rival) => sum + weightOf(feature, rival), 0) / rivals.length;
    return (isPreferred(feature.name) ? PREFERENCE : 1) * feature.rarity * (weightOf(feature, label) - mean);
  };
  const namesOf = (some: Weighed[]) => some.map(({ name }) => name);
  // What some programs print may tell, if the cause is about it: “UDP”.
  const common = new Set([...messages, ...namesOf(features.filter(({ name, printed }) => printed && !title.has(name)))]);
  const isRare = ({ name, rarity }: Weighed) => rarity >= (title.has(name) ? MIN_RARITY_OF_TITLE : MIN_RARITY);
  // What speaks more for a text about something else is a word of programs at large: “app”, “index”.
  const isGeneric = (feature: Weighed) => FILLER.has(feature.name) || weightOf(feature, unrelated) > weightOf(feature, label);
  const telling = new Set(namesOf(features.filter((feature) => isRare(feature) && !isGeneric(feature))));
  const isReason = ({ name, at, end }: Weighed) => {
    if (kindOf(name) in PHRASES) return true;
    // A number names the error and says nothing of its cause.
    if (name.startsWith('#')) return false;
    const quoted = text.slice(at, end);
    const words = [...name.split(' '), stem(quoted.toLowerCase().replaceAll('_', ''))];
    if (words.some((word) => common.has(word))) return false;
    return isFact(name) || (words.some((word) => telling.has(word)) && !NO_REASON.test(quoted));
  };
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
  const quoted = text.slice(at, end).replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE_LENGTH);
  return PHRASES[kindOf(name)]?.(quoted) ?? `says “${quoted}”`;
}

const isFact = (name: string) => name.includes(':');

/** `"port:3306" → "port"` */
const kindOf = (name: string) => /^(\w+):/.exec(name)?.[1] ?? '';
