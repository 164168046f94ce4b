import type { MessageIndex } from '../identify/message-index.ts';
import { messagesIn } from '../identify/messages.ts';
import type { MessageHit } from '../identify/significant-hits.ts';

/** Less than this of a message may be the reader's own words. */
const MIN_WORDS = 4;
const MIN_SHARE = 0.8;
/** A trace may print its message more than once. */
const MAX_ROUNDS = 4;

/** Blanks the system's messages, which are the same whatever the cause. Offsets stay. */
export function withoutMessages(text: string, index: MessageIndex): string {
  let rest = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const hits = messagesIn(rest, index).filter(isWhole);
    if (hits.length === 0) break;
    for (const { at, end } of hits) rest = rest.slice(0, at) + rest.slice(at, end).replace(/\S/g, ' ') + rest.slice(end);
  }
  return rest;
}

const isWhole = ({ count, length }: MessageHit) => count >= MIN_WORDS && count >= MIN_SHARE * length;
