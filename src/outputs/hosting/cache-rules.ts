/** How long a response may be cached without revalidation. */
interface CacheRule {
  /** Folder below the path of the site, with slashes: `"/_astro/"`. */
  folder: string;
  value: string;
}

const FOREVER = 'public, max-age=31536000, immutable';

/** Files with a hash of their content in the name. */
export const CACHE_RULES: CacheRule[] = [
  { folder: '/_astro/', value: FOREVER },
  { folder: '/pagefind/fragment/', value: FOREVER },
  { folder: '/pagefind/index/', value: FOREVER },
];

/** Everything else is revalidated, so that a page and the data it fetches are of one version. */
export const REVALIDATE = 'no-cache';
