import type { MessageIndex } from '../identify/message-index.ts';
import { callsIn } from './calls.ts';
import type { Feature } from './feature.ts';
import { placesIn } from './places.ts';
import { withoutMessages } from './without-messages.ts';
import { wordsAndPairsIn } from './words.ts';

/** What tells the cause stands near the beginning; the rest of a longer text is a log. */
const MAX_LENGTH = 12_000;

const PROTOCOLS: [name: string, pattern: RegExp][] = [
  ['on:udp', /\budp|datagram|dgram|recvfrom|sendto|quic\b/iu],
  ['on:tcp', /\btcp\b|stream|http|ssh|tls|sql/iu],
];

/** Everything in a text that may speak for a cause; a feature that occurs twice stands here once, at its first place. */
export function featuresOf(input: string, messages?: MessageIndex): Feature[] {
  const beginning = input.slice(0, MAX_LENGTH);
  const text = messages ? withoutMessages(beginning, messages) : beginning;
  const all = [...callsIn(text), ...placesIn(text), ...protocolsIn(text), ...wordsAndPairsIn(text)];
  return [...new Map(all.toReversed().map((feature) => [feature.name, feature])).values()].reverse();
}

const protocolsIn = (text: string): Feature[] =>
  PROTOCOLS.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ name, at: match.index, end: match.index + match[0].length }] : [];
  });
