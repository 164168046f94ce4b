/** What a function's `errors` write where the error's own usual text says all there is to say. */
export const USUAL = 'usual';

/** What they write where the function named in `like` documents the error with the same meaning. */
export const SAME = 'same';
