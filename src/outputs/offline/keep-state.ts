/** State of the offline copy, broadcast by the worker. */
export type KeepState =
  | { is: 'none' }
  | { is: 'keeping'; done: number; total: number }
  | { is: 'kept' }
  /** A failed first download leaves nothing; a failed update leaves the earlier copy. */
  | { is: 'failed'; noRoom: boolean; earlier: boolean };

/** Messages from a page to the worker. */
export type KeepRequest = 'keep' | 'drop' | 'refresh';

/** The worker's broadcast channel. */
export const keepChannel = (scope: string) => `keep ${scope}`;
