// Wording shared by an error's page and its Markdown.

import type { WinsockError } from './types.ts';

/** The questions of a verdict, in order. */
export const VERDICT_QUESTIONS = [
  ['normal', 'Normal?'],
  ['retry', 'Retry?'],
  ['usable', 'Socket usable?'],
] as const;

/** Shown if Windows has no message. */
export const NO_MESSAGE = 'Windows has no message text for this number.';

export const ANSWERS = { yes: 'Yes', no: 'No', depends: 'Depends' } as const;

/** Capitalizes the beginning: `"once it has closed." → "Once it has closed."` */
export const asSentence = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Introduces the errors behind a completion code; inline Markdown. */
export function standsForText({ standsFor, causes }: WinsockError): string {
  const there = standsFor.length === 1 ? 'that page' : 'those pages';
  const more = causes.length > 0 ? 'More causes' : 'The causes';
  return `Completion ports and \`GetOverlappedResult\` report this Win32 number where a Winsock call reports another. ${more} are on ${there}.`;
}

/** Marks errors that a function returns although its documentation omits them. */
export const UNDOCUMENTED = '(Observed but undocumented.)';
