/** How the copy of the whole reference stands; the worker tells every page. */
export type KeepState =
  | { is: 'none' }
  | { is: 'keeping'; done: number; total: number }
  | { is: 'kept' }
  /** It did not arrive whole. Of a first download nothing is left; an update leaves the copy that was there before. */
  | { is: 'failed'; noRoom: boolean; earlier: boolean };

/** What a page asks of the worker. */
export type KeepRequest = 'keep' | 'drop' | 'refresh';

/** The broadcast channel on which the worker tells. */
export const keepChannel = (scope: string) => `keep ${scope}`;
