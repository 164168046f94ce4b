/// <reference lib="webworker" />
// In place of the service worker on a site that is too large to keep: takes away what an earlier deployment left, and itself.

const leaving = self as unknown as ServiceWorkerGlobalScope;

leaving.addEventListener('install', () => void leaving.skipWaiting());
leaving.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const mine = `site ${leaving.registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(mine)) await caches.delete(name);
  await leaving.registration.unregister();
}
