import type { LookupError } from './data.ts';
import type { MessageIndex } from './message-index.ts';
import type { Word } from './words.ts';

/** A message found in a text. */
export interface MessageHit {
  error: LookupError;
  /** Share of the message found, weighted by idf. */
  coverage: number;
  /** Share of the text's words that belong to the message; of its English words for the English system message. */
  share: number;
  /** Words of the message found, and its length in words. */
  count: number;
  length: number;
  /** Misspelt words. */
  typos: number;
  /** Words replaced by another. */
  swaps: number;
  /** Offsets of the first word's start and the last word's end. */
  at: number;
  end: number;
  /** The English system message. */
  own: boolean;
  /** File and memory errors use the same words. */
  generic: boolean;
}

/** Words of a message found in order. */
export interface Chain {
  message: number;
  /** Index of the last word, in the message and in the text. */
  position: number;
  word: number;
  first: number;
  weight: number;
  count: number;
  typos: number;
  swaps: number;
}

/** A chain with its measures. */
interface Found extends Chain, MessageHit {
  /** Share of the words between first and last that belong to it. */
  density: number;
}

/** A phrase in more messages identifies none. */
const MAX_PHRASE_HITS = 3;

/** Chains that can't be there by chance; failing that, messages that contain the whole text as a phrase. */
export function significantHits(chains: Chain[], words: Word[], { messages }: MessageIndex): MessageHit[] {
  // English words in a text of another script are quoted from the message.
  const english = words.filter(({ text }) => /[a-z]/.test(text)).length;
  const found = chains.map((chain): Found => {
    const { error, own, words: all, weight, generic } = messages[chain.message]!;
    const [first, last] = [words[chain.first]!, words[chain.word]!];
    return {
      ...chain,
      error,
      own,
      generic,
      coverage: chain.weight / weight,
      share: chain.count / (own ? english : words.length),
      length: all.length,
      density: chain.count / (chain.word - chain.first + 1),
      at: first.at,
      end: last.at + last.text.length,
    };
  });
  const significant = found.filter(isSignificant);
  const phrases = significant.length > 0 ? [] : found.filter(isPhrase);
  return phrases.length <= MAX_PHRASE_HITS ? [...significant, ...phrases] : [];
}

/** The whole text is a few consecutive words of the message: `actively refused`. */
const isPhrase = ({ own, share, density, count, typos }: Found) => own && share === 1 && density === 1 && count > 1 && typos === 0;

/**
 * Whether a match is too large for chance: most of the message, a long run of it (a truncated line),
 * or a part that makes up most of the text.
 */
function isSignificant({ coverage, share, count, length, weight, density, typos }: Found): boolean {
  if (count === length && count >= 2) return density > 0.99 || count >= 4;
  if (count >= 3 && coverage >= 0.6) return density >= 0.6;
  if (count >= 5 && weight >= 14) return density >= 0.75;
  return count >= 2 && share >= 0.5 && weight >= 9 && density >= 0.75 && (typos === 0 || coverage >= 0.8);
}
