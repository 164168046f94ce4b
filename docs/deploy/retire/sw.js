// Goes to the address of the old sw.js when the site moves or ends: takes readers' caches away, and itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const { scope } = self.registration;
  for (const name of await caches.keys()) if (name.split(' ')[1] === scope) await caches.delete(name);
  await self.registration.unregister();
}
