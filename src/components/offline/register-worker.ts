import type { KeepRequest } from '../../outputs/offline/keep-state.ts';
import { homeHref, serviceWorkerHref } from '../../routes.ts';

/** Off on localhost, where cached files would get in the way of development. */
export const isOfflineSupported = import.meta.env.PROD && 'serviceWorker' in navigator && window.location.hostname !== 'localhost';

/** Marks that an installed site has downloaded the reference, so that removing it is permanent. */
const INSTALLED = `installed ${homeHref}`;

/** Sends a request to the worker, starting it if necessary. */
export async function askWorker(request: KeepRequest): Promise<void> {
  await navigator.serviceWorker.register(serviceWorkerHref, { scope: homeHref });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(request);
}

/** Caches the page that starts the worker, which was loaded without it. */
async function keepThisPage() {
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [window.location.href, ...loaded] } });
}

function keepAllOnce() {
  if (localStorage.getItem(INSTALLED)) return;
  localStorage.setItem(INSTALLED, 'yes');
  void navigator.storage?.persist?.();
  void askWorker('keep');
}

async function start() {
  const early = !navigator.serviceWorker.controller;
  await askWorker('refresh');
  if (early) await keepThisPage();
  if (matchMedia('(display-mode: minimal-ui), (display-mode: standalone)').matches) keepAllOnce();
}

const { connection } = navigator as { connection?: { saveData?: boolean } };
if (isOfflineSupported) {
  window.addEventListener('appinstalled', keepAllOnce);
  // Forbidden by the browser, or the network is gone: the site works as it is.
  if (!connection?.saveData) window.addEventListener('load', () => setTimeout(() => start().catch(() => undefined), 2000));
}
