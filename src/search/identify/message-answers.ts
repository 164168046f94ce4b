import type { Answer } from './answer.ts';
import { decodings } from './decodings.ts';
import type { LookupIndex } from './index-of.ts';
import { messagesIn } from './messages.ts';
import type { MessageHit } from './significant-hits.ts';
import { surroundings } from './surroundings.ts';
import { isAboutNetworks, usedForFiles } from './weigh-number.ts';

/** Errors whose message is in the text, whole or in a significant part, in any encoding. */
export function messageAnswers(input: string, index: LookupIndex, log: boolean): Answer[] {
  const hits = messagesIn(input, index.messages);
  if (hits.length > 0) return fullest(hits).flatMap((hit) => ofMessage(hit, input, log));
  for (const decoded of decodings(input)) {
    const recovered = messagesIn(decoded, index.messages).flatMap((hit) => ofMessage(hit, decoded, log));
    if (recovered.length > 0) return recovered.map((answer) => ({ ...answer, why: `${answer.why}, shown in the wrong encoding`, at: 0 }));
  }
  return [];
}

/** Messages may differ in one word, such as “network” and “host”: score and words that a swap costs. */
const SWAP_COST = 0.06;
const SWAP_WORDS = 3;

/** Of overlapping messages, keeps the one with more matching words. */
function fullest(hits: MessageHit[]): MessageHit[] {
  const isFuller = (other: MessageHit, hit: MessageHit) =>
    worth(other) > worth(hit) && other.coverage >= 0.8 * hit.coverage && other.at <= hit.at && other.end >= hit.end;
  const worth = ({ count, swaps }: MessageHit) => count - SWAP_WORDS * swaps;
  return hits.filter((hit) => !hits.some((other) => isFuller(other, hit)));
}

function ofMessage(hit: MessageHit, text: string, log: boolean): Answer[] {
  const { error, coverage, share, count, length, typos, swaps, at } = hit;
  const whole = count === length;
  if (share < 0.99 && (hit.generic || !whole) && !isOnTopic(hit, text, log)) return [];
  const score = 0.5 + 0.35 * Math.min(coverage, 1) + 0.1 * share + (whole && typos === 0 ? 0.04 : 0) - 0.01 * typos - SWAP_COST * swaps;
  return [{ error, why: reasonOf(whole, typos), score, at, partial: !whole, of: 'message' }];
}

/** File errors share wordings (denied, missing, in use), at least in English. */
function isOnTopic({ at, end, generic, own, error }: MessageHit, text: string, log: boolean): boolean {
  const around = surroundings(text, at, end, log);
  if (generic || isAboutNetworks(around)) return isAboutNetworks(around);
  const words = text.slice(at, end);
  return (own && !usedForFiles(error)) || !ASCII.test(words) || isAboutNetworks({ line: words });
}

const ASCII = /^[\x20-\x7e]*$/;

function reasonOf(whole: boolean, typos: number): string {
  if (!whole) return 'matches part of the message text';
  return typos > 0 ? 'matches the message text, spelled differently' : 'matches the message text';
}
