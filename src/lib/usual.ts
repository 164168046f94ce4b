/** What a function's `errors` write where the error's own usual text says all there is to say. */
export const USUAL = 'usual';
