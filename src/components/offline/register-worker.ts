import type { KeepRequest } from '../../outputs/offline/keep-state.ts';
import { homeHref, serviceWorkerHref } from '../../routes.ts';

/** Off on localhost, where cached files would get in the way of development. */
export const isOfflineSupported = import.meta.env.PROD && 'serviceWorker' in navigator && window.location.hostname !== 'localhost';

/** Marks that the reader removed the reference or stopped its download, which an installed site leaves at that. */
const REMOVED = `removed ${homeHref}`;
/** Marks that an installed site has asked for it since it was opened: a failed download is not repeated on every page. */
const ASKED = `asked ${homeHref}`;

/** Sends a request to the worker, starting it if necessary. */
export async function askWorker(request: KeepRequest): Promise<void> {
  await navigator.serviceWorker.register(serviceWorkerHref, { scope: homeHref });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(request);
  if (request === 'drop') localStorage.setItem(REMOVED, 'yes');
}

/** Caches the page that starts the worker, which was loaded without it. */
async function keepThisPage() {
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [window.location.href, ...loaded] } });
}

async function keepAllOnce() {
  if (localStorage.getItem(REMOVED) || sessionStorage.getItem(ASKED)) return;
  sessionStorage.setItem(ASKED, 'yes');
  void navigator.storage?.persist?.();
  await askWorker('keep');
}

async function start() {
  const early = !navigator.serviceWorker.controller;
  await askWorker('refresh');
  if (early) await keepThisPage();
  if (matchMedia('(display-mode: minimal-ui), (display-mode: standalone)').matches) await keepAllOnce();
}

const { connection } = navigator as { connection?: { saveData?: boolean } };
if (isOfflineSupported) {
  // Forbidden by the browser, or the network is gone: the site works as it is.
  const tried = (step: () => Promise<void>) => () => void step().catch(() => undefined);
  window.addEventListener('appinstalled', tried(keepAllOnce));
  if (!connection?.saveData) window.addEventListener('load', () => setTimeout(tried(start), 2000));
}
