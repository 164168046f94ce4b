/** Reads the query back that `searchQueryHref` wrote. */
export function queryFrom({ searchParams, hash }: URL): string {
  const sent = searchParams.get('q') ?? '';
  if (!hash.startsWith('#q=')) return sent;
  try {
    return decodeURIComponent(hash.slice('#q='.length));
  } catch {
    return sent; // An address that was cut short.
  }
}
