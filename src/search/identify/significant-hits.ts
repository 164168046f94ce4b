import type { LookupError } from './data.ts';
import type { MessageIndex } from './message-index.ts';
import type { Word } from './words.ts';

/** Where a text says what an error's message says. */
export interface MessageHit {
  error: LookupError;
  /** How much of the message is there, rare words counting more: 1 is all of it. */
  coverage: number;
  /** How much of the text is the message, by words: 1 is all of it. */
  share: number;
  /** How many words of the message are there, and how many it has. */
  count: number;
  length: number;
  /** How many of them the text spells differently. */
  typos: number;
  /** How many of them the text has another word for. */
  swaps: number;
  /** Where the first of its words begins and the last ends. */
  at: number;
  end: number;
  /** It is the system's own message, in English. */
  own: boolean;
  /** Calls on files and memory say the same. */
  generic: boolean;
}

/** Words of a message that stand in the text in their order. */
export interface Chain {
  message: number;
  /** The last of its words, in the message and in the text. */
  position: number;
  word: number;
  first: number;
  weight: number;
  count: number;
  typos: number;
  swaps: number;
}

/** A chain, and how much it is of its message and of the text. */
interface Found extends Chain, MessageHit {
  /** How many of the words from its first to its last are its own. */
  density: number;
}

/** A phrase that more errors have says nothing. */
const MAX_PHRASE_HITS = 3;

/** Of the chains of a text those that cannot be there by chance; or else the message that the whole text is a phrase of. */
export function significantHits(chains: Chain[], words: Word[], { messages }: MessageIndex): MessageHit[] {
  const found = chains.map((chain): Found => {
    const { error, own, words: all, weight, generic } = messages[chain.message]!;
    const [first, last] = [words[chain.first]!, words[chain.word]!];
    return {
      ...chain,
      error,
      own,
      generic,
      coverage: chain.weight / weight,
      share: chain.count / words.length,
      length: all.length,
      density: chain.count / (chain.word - chain.first + 1),
      at: first.at,
      end: last.at + last.text.length,
    };
  });
  const telling = found.filter(isSignificant);
  const phrases = telling.length > 0 ? [] : found.filter(isPhrase);
  return phrases.length <= MAX_PHRASE_HITS ? [...telling, ...phrases] : [];
}

/** The whole text is a few words as they follow each other in the message: `actively refused`. */
const isPhrase = ({ own, share, density, count, typos }: Found) => own && share === 1 && density === 1 && count > 1 && typos === 0;

/**
 * Whether so much of a message cannot be there by chance: most of it; a long run of it, as where a line was cut off;
 * or a part of it that is all there is to go by.
 */
function isSignificant({ coverage, share, count, length, weight, density, typos }: Found): boolean {
  if (count === length && count >= 2) return density > 0.99 || count >= 4;
  if (count >= 3 && coverage >= 0.6) return density >= 0.6;
  if (count >= 5 && weight >= 14) return density >= 0.75;
  return count >= 2 && share >= 0.5 && weight >= 9 && density >= 0.75 && (typos === 0 || coverage >= 0.8);
}
