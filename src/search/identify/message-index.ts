import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { LookupData, LookupError } from './data.ts';
import { wordsIn } from './words.ts';

/** One wording of an error's message. */
interface Message {
  error: LookupError;
  /** The English system message. */
  own: boolean;
  words: string[];
  /** Sum of its words' idf. */
  weight: number;
  generic: boolean;
}

/** An inverted index of messages. */
export interface MessageIndex {
  messages: Message[];
  /** Message index times 1000 plus word index, for each word. */
  positions: Map<string, number[]>;
  /** idf of each word over errors. */
  weights: Map<string, number>;
}

/** Above the word count of any message. */
export const MAX_MESSAGE_WORDS = 1000;

/** Indexes the messages of all errors, in every language and as runtimes word them. */
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
  const errorsOf = new Map<string, Set<LookupError>>();
  for (const [index, { error, words }] of messages.entries()) {
    for (const [position, word] of words.entries()) {
      const known = positions.get(word);
      if (known) known.push(index * MAX_MESSAGE_WORDS + position);
      else positions.set(word, [index * MAX_MESSAGE_WORDS + position]);
      errorsOf.set(word, (errorsOf.get(word) ?? new Set()).add(error));
    }
  }
  const weights = new Map([...errorsOf].map(([word, { size }]) => [word, Math.log(1 + errors.length / size)]));
  for (const message of messages) message.weight = message.words.reduce((sum, word) => sum + weights.get(word)!, 0);
  return { messages, positions, weights };
}

/** A few words that don't mention networking: `Permission denied`, `More data is available`. */
function isGeneric(text: string): boolean {
  const words = text.replace(/ \(0x\w+\/\d+\)$/, '');
  return (
    words.split(' ').length < 6 && /^[a-z' .]+$/i.test(words) && !/sock|connect|network|host|address|protocol|datagram|wsa|getaddrinfo|\bname/i.test(words)
  );
}
