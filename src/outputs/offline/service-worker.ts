/// <reference lib="webworker" />
// Keeps the whole site of one version on the reader's device, and answers from it alone, so that versions never mix.
// A newer version is fetched in the background, and takes over at a navigation when no other tab shows the old one.

/** SHA-256 of the archive; the build writes it here. */
const ARCHIVE_VERSION = 'VERSION';

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = (version: string) => `site ${worker.registration.scope} ${version}`;
const CACHE = cacheName(ARCHIVE_VERSION);
const STYLES = 'offline/styles';
const TYPES: { [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** A blank page that shows itself again from the newer version, once that is in charge; by itself after a second if it missed the moment. */
const UNTIL_TAKEN_OVER = '<!doctype html><script>navigator.serviceWorker.oncontrollerchange = () => location.reload()</script>';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  if (request.mode === 'navigate') event.respondWith(navigate(request, path));
  else event.respondWith(answer(path).then((kept) => kept ?? fetch(request)));
});

/** The path below that of the site, without its query; undefined for an address that is not of the site. */
function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const scope = new URL(worker.registration.scope);
  return origin === scope.origin && pathname.startsWith(scope.pathname) ? pathname.slice(scope.pathname.length) : undefined;
}

/** Fetches the archive and unpacks it; throws, and so keeps the version before, if it is not exactly the one that was asked for. */
async function install() {
  const response = await fetch(`offline/${ARCHIVE_VERSION.slice(0, 16)}.bin`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`offline archive: ${response.status}`);
  const packed = await response.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', packed))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (digest !== ARCHIVE_VERSION) throw new Error('offline archive: it is of another version');
  const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
  const bytes = await unpacked.arrayBuffer();
  const start = 4 + new DataView(bytes).getUint32(0);
  const contents = JSON.parse(new TextDecoder().decode(bytes.slice(4, start))) as { styles: string[]; files: [string, number][] };
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  let at = start;
  for (const [path, length] of contents.files) {
    await cache.put(keyOf(path), new Response(bytes.slice(at, at + length), { headers: { 'Content-Type': typeOf(path) } }));
    at += length;
  }
  await cache.put(keyOf(STYLES), new Response(JSON.stringify(contents.styles)));
}

/** Not by `new URL`, which takes a path such as `//[` or `/10054/` for an address of its own. */
const keyOf = (path: string) => worker.registration.scope + path;

function typeOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  return TYPES[ending] ?? 'application/octet-stream';
}

async function dropOldVersions() {
  const mine = cacheName('');
  for (const name of await caches.keys()) if (name.startsWith(mine) && name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

/** A page of this version; or, when a newer one waits and no other tab needs this one, the same address once more from that. */
async function navigate(request: Request, path: string): Promise<Response> {
  const { waiting } = worker.registration;
  if (waiting) {
    // The page that is left is still counted.
    const tabs = await worker.clients.matchAll({ type: 'window' });
    if (tabs.length < 2) {
      waiting.postMessage('take over');
      return new Response(UNTIL_TAKEN_OVER, { headers: { Refresh: '1', 'Content-Type': TYPES.html! } });
    }
  }
  const kept = await answer(path);
  if (kept) return kept;
  if (await answer(`${path}/`)) return Response.redirect(`${keyOf(path)}/${new URL(request.url).search}`, 301);
  return fetch(request).catch(async () => {
    const missing = await answer('404.html');
    return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
  });
}

/** A kept file, a page with its style put back; nothing if the archive does not have it. */
async function answer(path: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(path));
  if (!kept || !/text\/html/.test(kept.headers.get('Content-Type') ?? '')) return kept;
  const styles = (await (await cache.match(keyOf(STYLES)))?.json()) as string[] | undefined;
  if (!styles) return undefined;
  const html = (await kept.text()).replace(/<!--style (\d+)-->/g, (_, number: string) => styles[Number(number)] ?? '');
  return new Response(html, { headers: { 'Content-Type': TYPES.html! } });
}
