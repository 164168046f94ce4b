/** How long a response may be cached without revalidation. */
interface CacheRule {
  /** Below the site's base path, with slashes: `"/_astro/"`. */
  folder: string;
  value: string;
}

const FOREVER = 'public, max-age=31536000, immutable';

/** Files with a content hash in their name. */
export const CACHE_RULES: CacheRule[] = [
  { folder: '/_astro/', value: FOREVER },
  { folder: '/pagefind/fragment/', value: FOREVER },
  { folder: '/pagefind/index/', value: FOREVER },
];

/** Everything else is revalidated, so that a page and its data match. */
export const REVALIDATE = 'no-cache';
