/** What a verdict answers, in the order in which readers ask. */
export const VERDICT_QUESTIONS = [
  ['normal', 'Normal?'],
  ['retry', 'Retry?'],
  ['usable', 'Socket usable?'],
] as const;

/** Stands in place of a message that the system does not have. */
export const NO_MESSAGE = 'Windows has no message text for this number.';
