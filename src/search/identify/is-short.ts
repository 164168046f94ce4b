import { wordsIn } from './words.ts';

const MAX_WORDS = 2;

/** A number and a word beside it say little: their causes are worth showing only if that word speaks for one. */
export const isShort = (text: string) => wordsIn(text).length <= MAX_WORDS;
