import { distance } from 'fastest-levenshtein';
import { MAX_MESSAGE_WORDS, type MessageIndex } from './message-index.ts';
import { type Chain, type MessageHit, significantHits } from './significant-hits.ts';
import { wordsIn } from './words.ts';

/** Max words inserted or skipped between two words of a message. */
const MAX_GAP = 4;
/** In a long text (words), only rare words count. */
const LONG_TEXT = 600;
const MIN_WEIGHT_IN_LONG_TEXT = 2.2;
/** In a short text (words), every word may be a typo. */
const SHORT_TEXT = 40;
/** Work limit for hostile input; no log comes near. */
const MAX_LINKS = 40_000;

/** Messages in the text, whole or in a significant part. */
export function messagesIn(text: string, index: MessageIndex): MessageHit[] {
  const words = wordsIn(text);
  const best = new Map<number, Chain>();
  /** Per message, the chains a next word could extend. */
  const open: (Chain[] | undefined)[] = [];
  /** Chains ending at the previous word. */
  let last: Chain[] = [];
  let links = 0;
  for (const [at, word] of words.entries()) {
    if (links > MAX_LINKS) break;
    const here: Chain[] = [];
    for (const link of linksOf(word.text, last, words.length, index)) {
      links += 1;
      const chains = (open[link.message] ?? []).filter((chain) => at - chain.word <= MAX_GAP + 1);
      const chain = longest(link, at, chains);
      chains.push(chain);
      open[link.message] = chains;
      here.push(chain);
      if (chain.weight > (best.get(link.message)?.weight ?? 0)) best.set(link.message, chain);
    }
    last = here;
  }
  return significantHits([...best.values()], words, index);
}

/** A word of the text matched to a word of a message. */
interface Link {
  message: number;
  position: number;
  weight: number;
  typo: boolean;
}

function linksOf(word: string, last: Chain[], length: number, index: MessageIndex): Link[] {
  const weight = index.weights.get(word);
  const short = length <= SHORT_TEXT;
  if (weight === undefined) return misspelt(word, last, short ? 1 : 3, index);
  if (length > LONG_TEXT && weight < MIN_WEIGHT_IN_LONG_TEXT) return [];
  const exact = index.positions
    .get(word)!
    .map((packed) => ({ message: Math.floor(packed / MAX_MESSAGE_WORDS), position: packed % MAX_MESSAGE_WORDS, weight, typo: false }));
  return short ? [...exact, ...misspelt(word, last, 1, index)] : exact;
}

/** Typos of the word that would extend a chain of at least `minCount` words. */
function misspelt(word: string, last: Chain[], minCount: number, { messages, weights }: MessageIndex): Link[] {
  if (word.length < 4) return [];
  const links: Link[] = [];
  for (const chain of last) {
    if (chain.count < minCount) continue;
    for (const position of [chain.position + 1, chain.position + 2]) {
      const expected = messages[chain.message]!.words[position];
      if (expected && expected !== word && isNear(word, expected))
        links.push({ message: chain.message, position, weight: weights.get(expected)! * 0.8, typo: true });
    }
  }
  return links;
}

const LOST = '\ufffd';
/** `refuse` for `refused`, `timeout` for `timed`: same stem, short endings. */
const STEM = 4;
const MAX_ENDING_LENGTH = 3;

/** One edit in a short word, two in a long one; a replacement character matches any. */
function isNear(word: string, expected: string): boolean {
  if (word.includes(LOST)) return word.length === expected.length && [...word].every((letter, index) => letter === LOST || letter === expected[index]);
  if (expected.length < 4) return false;
  if (Math.abs(word.length - expected.length) <= 2 && distance(word, expected) <= (expected.length < 8 ? 1 : 2)) return true;
  return word.slice(0, STEM) === expected.slice(0, STEM) && Math.max(word.length, expected.length) <= STEM + MAX_ENDING_LENGTH;
}

/** The heaviest chain ending in this link. */
function longest({ message, position, weight, typo }: Link, at: number, chains: Chain[]): Chain {
  let before: Chain | undefined;
  for (const chain of chains) {
    const skipped = position - chain.position - 1;
    if (chain.word < at && skipped >= 0 && skipped <= MAX_GAP && chain.weight >= (before?.weight ?? 0)) before = chain;
  }
  const typos = typo ? 1 : 0;
  if (!before) return { message, position, word: at, first: at, weight, count: 1, typos, swaps: 0 };
  const swapped = Math.min(position - before.position, at - before.word) - 1;
  return {
    message,
    position,
    word: at,
    first: before.first,
    weight: before.weight + weight,
    count: before.count + 1,
    typos: before.typos + typos,
    swaps: before.swaps + swapped,
  };
}
