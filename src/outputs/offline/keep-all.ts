/// <reference lib="webworker" />
import { cacheNames } from './cache-names.ts';
import { type KeepState, keepChannel } from './keep-state.ts';
import type { OfflineList } from './offline-list.ts';

const MAX_CONNECTIONS = 6;

const { scope } = (self as unknown as ServiceWorkerGlobalScope).registration;
const { kept: KEPT } = cacheNames(scope);
/** Stored last: a copy without its list is incomplete. */
const LIST = `${scope}offline.json`;
/** The version whose download failed, so that it isn't retried on every page. */
const FAILED = `${scope}offline-failed`;

const channel = new BroadcastChannel(keepChannel(scope));
const announce = (state: KeepState) => channel.postMessage(state);

let running: AbortController | undefined;

/** A file of the copy, of any revision. */
export const keptFile = (path: string) => caches.match(scope + path, { cacheName: KEPT, ignoreSearch: true, ignoreVary: true });

/**
 * Downloads missing files and deletes obsolete ones; rolls back on failure.
 *
 * @param version of the worker's deployment
 */
export async function keepAll(version: string): Promise<void> {
  if (running) return;
  const download = new AbortController();
  running = download;
  const cache = await caches.open(KEPT);
  const earlier = await textOf(cache, LIST);
  const added: string[] = [];
  try {
    const list = (await (await fetch(LIST, { cache: 'no-cache' })).json()) as OfflineList;
    // Keys contain the revision: interrupted downloads resume, updates fetch only changes.
    const wanted = new Map(list.files.map(([path, revision]) => [`${scope}${path}?${revision}`, scope + path]));
    const present = new Set((await cache.keys()).map(({ url }) => url));
    const missing = [...wanted].filter(([key]) => !present.has(key));
    const fetchMissing = async () => {
      for (let next = missing.shift(); next; next = missing.shift()) {
        const [key, address] = next;
        const response = await fetch(address, { cache: 'no-cache', signal: download.signal });
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        added.push(key);
        await cache.put(key, response);
        announce({ is: 'keeping', done: wanted.size - missing.length, total: wanted.size });
      }
    };
    await Promise.all(Array.from({ length: MAX_CONNECTIONS }, fetchMissing));
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
    await cache.put(LIST, new Response(list.version));
    download.signal.throwIfAborted();
    announce({ is: 'kept' });
  } catch (problem) {
    if (download.signal.aborted) return; // removed by the reader
    download.abort();
    if (earlier === undefined) await caches.delete(KEPT);
    for (const key of added) await cache.delete(key);
    await cache.put(FAILED, new Response(version));
    announce({ is: 'failed', noRoom: (problem as Error).name === 'QuotaExceededError', earlier: earlier !== undefined });
  } finally {
    if (running === download) running = undefined;
  }
}

/** Updates or completes an existing copy, once per deployment. */
export async function refreshKept(version: string): Promise<void> {
  if (running) return;
  if (!(await caches.has(KEPT))) return announce({ is: 'none' });
  const cache = await caches.open(KEPT);
  if ((await textOf(cache, LIST)) === version) return announce({ is: 'kept' });
  if ((await textOf(cache, FAILED)) === version) return announce({ is: 'failed', noRoom: false, earlier: true });
  return keepAll(version);
}

/** Stops a download and deletes what was kept. */
export async function dropAll(): Promise<void> {
  running?.abort();
  running = undefined;
  await caches.delete(KEPT);
  announce({ is: 'none' });
}

const textOf = async (cache: Cache, key: string) => (await cache.match(key))?.text();
