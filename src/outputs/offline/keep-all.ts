/// <reference lib="webworker" />
import { cacheNames } from './cache-names.ts';
import { type KeepState, keepChannel } from './keep-state.ts';
import type { OfflineList } from './offline-list.ts';

const MAX_CONNECTIONS = 6;

const { scope } = (self as unknown as ServiceWorkerGlobalScope).registration;
const { kept: KEPT } = cacheNames(scope);
/** The list that the copy was made from is part of it, and arrives last: a copy without one is not whole. */
const LIST = `${scope}offline.json`;
/** Holds the version that did not arrive, so that it is not tried again at every page. */
const FAILED = `${scope}offline-failed`;

const channel = new BroadcastChannel(keepChannel(scope));
const tell = (state: KeepState) => channel.postMessage(state);

let running: AbortController | undefined;

/** A file of the copy, whatever its revision. */
export const keptFile = (path: string) => caches.match(scope + path, { cacheName: KEPT, ignoreSearch: true, ignoreVary: true });

/**
 * Downloads what the copy lacks and removes what no longer belongs to it. What arrived of a download that failed is removed again.
 *
 * @param version that of the deployment the worker belongs to
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
    // The key bears the revision: a download that was interrupted goes on where it ended, an update fetches what has changed.
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
        tell({ is: 'keeping', done: wanted.size - missing.length, total: wanted.size });
      }
    };
    await Promise.all(Array.from({ length: MAX_CONNECTIONS }, fetchMissing));
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
    await cache.put(LIST, new Response(list.version));
    download.signal.throwIfAborted();
    tell({ is: 'kept' });
  } catch (problem) {
    if (download.signal.aborted) return; // by the reader, who has removed it
    download.abort();
    if (earlier === undefined) await caches.delete(KEPT);
    for (const key of added) await cache.delete(key);
    await cache.put(FAILED, new Response(version));
    tell({ is: 'failed', noRoom: (problem as Error).name === 'QuotaExceededError', earlier: earlier !== undefined });
  } finally {
    if (running === download) running = undefined;
  }
}

/** Brings a copy up to date, or completes it, once for each deployment; without a copy there is nothing to do. */
export async function refreshKept(version: string): Promise<void> {
  if (running) return;
  if (!(await caches.has(KEPT))) return tell({ is: 'none' });
  const cache = await caches.open(KEPT);
  if ((await textOf(cache, LIST)) === version) return tell({ is: 'kept' });
  if ((await textOf(cache, FAILED)) === version) return tell({ is: 'failed', noRoom: false, earlier: true });
  return keepAll(version);
}

export async function dropAll(): Promise<void> {
  running?.abort();
  running = undefined;
  await caches.delete(KEPT);
  tell({ is: 'none' });
}

const textOf = async (cache: Cache, key: string) => (await cache.match(key))?.text();
