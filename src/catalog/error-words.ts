// Words that an error's page and its Markdown share.

import type { WinsockError } from './types.ts';

/** What a verdict answers, in the order in which readers ask. */
export const VERDICT_QUESTIONS = [
  ['normal', 'Normal?'],
  ['retry', 'Retry?'],
  ['usable', 'Socket usable?'],
] as const;

/** Stands in place of a message that the system does not have. */
export const NO_MESSAGE = 'Windows has no message text for this number.';

/** How an answer reads before its reason. */
export const ANSWERS = { yes: 'Yes', no: 'No', depends: 'Depends' } as const;

/** A reason as a sentence of its own: `"once it has closed." → "Once it has closed."` */
export const asSentence = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Leads to the pages of the errors that a completion code stands for; inline Markdown. */
export function standsForText({ standsFor, causes }: WinsockError): string {
  const there = standsFor.length === 1 ? 'that page' : 'those pages';
  const more = causes.length > 0 ? 'More causes' : 'The causes';
  return `Completion ports and \`GetOverlappedResult\` report this Win32 number where a Winsock call reports another. ${more} are on ${there}.`;
}

/** Stands behind what an error means in functions whose documentation omits it. */
export const notListed = (functions: number) => `(Seen, though ${functions === 1 ? 'its page does' : 'their pages do'} not list it.)`;
