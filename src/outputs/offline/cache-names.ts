/**
 * Cache names contain the scope, since sites may share an origin, but no version:
 * a new worker must not delete what a tab of an older deployment still needs.
 */
export const cacheNames = (scope: string) => ({
  /** Visited pages and their data, as last fetched. */
  visited: `visited ${scope}`,
  /** Files with a content hash in their name. */
  hashed: `hashed ${scope}`,
  /** The whole reference, on request. */
  kept: `kept ${scope}`,
});
