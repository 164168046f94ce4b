import type { KeepRequest } from '../../outputs/offline/keep-state.ts';
import { homeHref, serviceWorkerHref } from '../../routes.ts';

/** Not where the site is written, at localhost: a cached file would stand in the way. */
export const isOfflineSupported = import.meta.env.PROD && 'serviceWorker' in navigator && window.location.hostname !== 'localhost';

/** Says that an installed site has downloaded the reference once; if the reader removes it, it stays removed. */
const INSTALLED = `installed ${homeHref}`;

/** Asks the worker for something, and starts it if need be. */
export async function askWorker(request: KeepRequest): Promise<void> {
  await navigator.serviceWorker.register(serviceWorkerHref, { scope: homeHref });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(request);
}

/** The page that starts the worker was loaded without it; the worker is told what to keep of it. */
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
