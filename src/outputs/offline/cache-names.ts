/**
 * The caches of one site. Their names bear its scope, since two sites may share an origin, and no version:
 * all versions of the worker use the same ones, so none takes away what a tab of an older deployment still needs.
 */
export const cacheNames = (scope: string) => ({
  /** Pages that were visited and the data that they asked for, as the network last gave them. */
  visited: `visited ${scope}`,
  /** Files with a hash in their name. */
  hashed: `hashed ${scope}`,
  /** The whole reference, for readers who asked for it. */
  kept: `kept ${scope}`,
});
