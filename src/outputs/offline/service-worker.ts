/// <reference lib="webworker" />
// Asks the network first and falls back on what was visited or kept: a deployment is seen at once, and a site that has moved is let go.
// It takes over as soon as it is there, since all versions share their caches: a tab of an older deployment still finds its scripts.
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

/** How long the network may take where a cache could answer. */
const TIMEOUT_SECONDS = 4;
/** Scripts and parts of the index, of several deployments; the oldest go first. */
const MAX_HASHED = 400;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const { visited, hashed } = cacheNames(scope);

/** The path below that of the site, without its query; undefined for an address that is not of the site. */
const pathOf = (address: string) => (address.startsWith(scope) ? address.slice(scope.length).replace(/[?#].*/s, '') : undefined);

/** No file depends on the query: the search page reads its own, and Pagefind adds the time to get past caches. */
const files: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => scope + pathOf(request.url),
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? keptFile(pathOf(request.url) ?? ''),
};

/** For a page that is not in any cache: the same address with the slash that all pages end with, then the page that says so. */
const notKept: WorkboxPlugin = {
  handlerDidError: async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (!pathname.endsWith('/')) return Response.redirect(`${pathname}/${search}`);
    const page = await caches.match(`${scope}offline/`, { cacheName: visited, ignoreVary: true });
    return page && new Response(page.body, { status: 503, headers: page.headers });
  },
};

const options = { networkTimeoutSeconds: TIMEOUT_SECONDS, matchOptions: { ignoreVary: true } };
/** What is answered here. Any other path is left to the browser: data for programs, and sites of others that live below this one. */
const ROUTES = [
  [/^(_astro\/|pagefind\/(index|fragment)\/|pagefind\/.+\.pf_meta$)/, new CacheFirst({ ...options, cacheName: hashed, plugins: [files] })],
  [/^(lookup\.json|triage\.json|pagefind\/.+)$/, new NetworkFirst({ ...options, cacheName: visited, plugins: [files] })],
  [new RegExp(`^((\\d+|${folders.join('|')})(/[\\w-]+)*/?)?$`, 'i'), new NetworkFirst({ ...options, cacheName: visited, plugins: [files, notKept] })],
] as const;
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
worker.addEventListener('activate', (event) => event.waitUntil(dropArchives()));
worker.addEventListener('message', (event) => {
  const requests: { [request in KeepRequest]: () => Promise<void> } = {
    keep: () => keepAll(version),
    drop: dropAll,
    refresh: () => refreshKept(version),
  };
  event.waitUntil(requests[event.data as KeepRequest]?.());
});

/** What does not arrive now is fetched when it is used: a worker that fails to install would be tried again at every page. */
async function fetchNeeded(event: ExtendableEvent) {
  const cache = await caches.open(hashed);
  for (const request of (await cache.keys()).slice(0, -MAX_HASHED)) await cache.delete(request);
  const strategyOf = (path: string) => ROUTES.find(([paths]) => paths.test(path))![1];
  await Promise.allSettled(needed.flatMap((path) => strategyOf(path).handleAll({ event, request: scope + path })));
}

/** Earlier workers kept the whole site unasked. Of that the scripts stay, for a tab that was opened from it. */
async function dropArchives() {
  const cache = await caches.open(hashed);
  for (const name of await caches.keys()) {
    if (!name.startsWith(`site ${scope} `)) continue;
    const archive = await caches.open(name);
    const scripts = (await archive.keys()).filter(({ url }) => pathOf(url)?.startsWith('_astro/'));
    for (const script of scripts) await cache.put(script, (await archive.match(script))!);
    await caches.delete(name);
  }
}
