import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { LookupData, LookupError } from './data.ts';
import { wordsIn } from './words.ts';

/** A message of an error, by its words. */
interface Message {
  error: LookupError;
  /** It is the system's own, in English. */
  own: boolean;
  words: string[];
  /** How much all of its words weigh. */
  weight: number;
  generic: boolean;
}

/** The messages by their words. */
export interface MessageIndex {
  messages: Message[];
  /** Where each word stands: message index times 1000, plus the index of the word in it. */
  positions: Map<string, number[]>;
  /** The rarer a word is among errors, the heavier. */
  weights: Map<string, number>;
}

/** More words than any message has. */
export const MAX_MESSAGE_WORDS = 1000;

/** The messages of all errors, in every language and as runtimes word them, by their words. */
export function messageIndex({ errors }: LookupData): MessageIndex {
  const messages = errors.flatMap((error) =>
    [...(error.message ? [error.message] : []), ...error.texts].map(
      (text): Message => ({
        error,
        own: text === error.message,
        words: wordsIn(text).map((word) => word.text),
        weight: 0,
        generic: isGeneric(text) && !(text === error.message && error.code >= FIRST_OWN_CODE),
      }),
    ),
  );
  const positions = new Map<string, number[]>();
  const bearers = new Map<string, Set<LookupError>>();
  for (const [index, { error, words }] of messages.entries()) {
    for (const [position, word] of words.entries()) {
      const known = positions.get(word);
      if (known) known.push(index * MAX_MESSAGE_WORDS + position);
      else positions.set(word, [index * MAX_MESSAGE_WORDS + position]);
      bearers.set(word, (bearers.get(word) ?? new Set()).add(error));
    }
  }
  const weights = new Map([...bearers].map(([word, { size }]) => [word, Math.log(1 + errors.length / size)]));
  for (const message of messages) message.weight = message.words.reduce((sum, word) => sum + weights.get(word)!, 0);
  return { messages, positions, weights };
}

/** A few words that speak of nothing on a network: `Permission denied`, `More data is available`. */
function isGeneric(text: string): boolean {
  const words = text.replace(/ \(0x\w+\/\d+\)$/, '');
  return (
    words.split(' ').length < 6 && /^[a-z' .]+$/i.test(words) && !/sock|connect|network|host|address|protocol|datagram|wsa|getaddrinfo|\bname/i.test(words)
  );
}
