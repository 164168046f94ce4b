/** Capitalizes the beginning: `"once it has closed." → "Once it has closed."` */
export const asSentence = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** Marks errors that a function returns although its documentation omits them. */
export const UNDOCUMENTED = '(Observed but undocumented.)';
