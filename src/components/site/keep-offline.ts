import { homeHref, serviceWorkerHref } from '../../routes.ts';

/** Connections on which nobody wants two megabytes unasked. */
const DEAR = /^(slow-)?2g$/;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Where the site is written: a kept copy would stand in the way of the next version. */
const WORKSHOP = 'localhost';

/** Keeps the site on the device once this page is done; without a service worker, or on a dear connection, nothing happens. */
function keepOffline() {
  if (window.location.hostname === WORKSHOP) return;
  const { connection } = navigator as { connection?: Connection };
  if (!('serviceWorker' in navigator) || !('DecompressionStream' in window)) return;
  if (connection?.saveData || DEAR.test(connection?.effectiveType ?? '')) return;
  navigator.serviceWorker.register(serviceWorkerHref, { scope: homeHref }).catch(() => {
    // Forbidden by the browser or the archive did not arrive: the site works as it is, and the next visit tries again.
  });
}

if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepOffline, 2000));
