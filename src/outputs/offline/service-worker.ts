/// <reference lib="webworker" />
// Network first, with visited or kept files as fallback, so deployments show at once and a moved site is let go.
// Activates immediately: versions share their caches, so tabs of an older deployment still find their scripts.
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNames } from './cache-names.ts';
import { dropAll, keepAll, keptFile, refreshKept } from './keep-all.ts';
import type { KeepRequest } from './keep-state.ts';
import type { WorkerBuild } from './write-worker.ts';

declare const BUILD: WorkerBuild;
const { version, folders, needed } = BUILD;

/** Network timeout before a cached answer. */
const TIMEOUT_SECONDS = 4;
/** Scripts and index fragments across deployments; the oldest are evicted. */
const MAX_HASHED = 400;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const { visited, hashed } = cacheNames(scope);

/** The path below the site's scope without query; undefined outside. */
const pathOf = (address: string) => (address.startsWith(scope) ? address.slice(scope.length).replace(/[?#].*/s, '') : undefined);

/** No response depends on the query: it is read by the search page, or a cache buster of Pagefind. */
const files: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => scope + pathOf(request.url),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? keptFile(pathOf(request.url) ?? ''),
};

/** For uncached pages: redirects to the trailing slash, then shows the offline page. */
const notKept: WorkboxPlugin = {
  handlerDidError: async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (!pathname.endsWith('/')) return Response.redirect(`${pathname}/${search}`);
    const page = await caches.match(`${scope}offline/`, { cacheName: visited, ignoreVary: true });
    return page && new Response(page.body, { status: 503, headers: page.headers });
  },
};

const cached = { matchOptions: { ignoreVary: true } };
const network = { ...cached, cacheName: visited, networkTimeoutSeconds: TIMEOUT_SECONDS };
/** Paths handled here. Others go to the browser: machine-readable files, and other sites below this one. */
const ROUTES = [
  [/^(_astro\/|pagefind\/(index|fragment)\/|pagefind\/.+\.pf_meta$)/, new CacheFirst({ ...cached, cacheName: hashed, plugins: [files] })],
  [/^((lookup|diagnosis)\.json|pagefind\/.+)$/, new NetworkFirst({ ...network, plugins: [files] })],
  [new RegExp(`^((\\d+|${folders.join('|')})(/[\\w-]+)*/?)?$`, 'i'), new NetworkFirst({ ...network, plugins: [files, notKept] })],
] as const;
// Firefox gives a failed preload as an error response, which would be kept in place of the page. Added before the routes, so that they see this instead.
worker.addEventListener('fetch', (event) => {
  const value = event.preloadResponse.then((response?: Response) => (response?.type === 'error' ? undefined : response));
  Object.defineProperty(event, 'preloadResponse', { value });
});
for (const [paths, strategy] of ROUTES) {
  registerRoute(({ url }) => {
    const path = pathOf(url.href);
    return path !== undefined && paths.test(path);
  }, strategy);
}
enableNavigationPreload();
clientsClaim();

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(fetchNeeded(event));
});
worker.addEventListener('message', (event) => {
  const requests: { [request in KeepRequest]: () => Promise<void> } = {
    keep: () => keepAll(version),
    drop: dropAll,
    refresh: () => refreshKept(version),
  };
  event.waitUntil(requests[event.data as KeepRequest]?.());
});

/** Best effort: a worker that fails to install would retry on every page. */
async function fetchNeeded(event: ExtendableEvent) {
  const cache = await caches.open(hashed);
  for (const request of (await cache.keys()).slice(0, -MAX_HASHED)) await cache.delete(request);
  const strategyOf = (path: string) => ROUTES.find(([paths]) => paths.test(path))![1];
  await Promise.allSettled(needed.flatMap((path) => strategyOf(path).handleAll({ event, request: scope + path })));
}
