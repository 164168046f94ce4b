import { cacheNames } from '../../outputs/offline/cache-names.ts';
import { BASE, homeHref, offlineHref } from '../../routes.ts';
import { SITE_NAME } from '../../site.ts';
import { lastPart } from '../search/last-part.ts';
import { element } from '../site/element.ts';

const MAX_PAGES = 40;

const { origin, pathname, hash } = window.location;
const scope = new URL(homeHref, origin).href;
const { visited, kept } = cacheNames(scope);
const show = (selector: string) => document.querySelector(selector)?.removeAttribute('hidden');

/** Redirects an alias to its cached page; otherwise shows what the lookup knows about the address. */
async function lookUpAddress() {
  const text = pathname === offlineHref ? '' : lastPart(pathname.slice(BASE.length));
  const { search } = await import('../search/search.ts');
  const { value: state } = await search(text).next();
  const [only, other] = state?.items ?? [];
  const error = state?.settled && !other ? only : undefined;
  if (error && (await caches.match(new URL(error.href, origin), { ignoreSearch: true, ignoreVary: true }))) return window.location.replace(error.href + hash);
  const notes = document.querySelector('[data-offline-notes]');
  if (notes) notes.textContent = error ? `The page is about ${error.code}, ${error.title}: ${error.detail} ${error.verdict}` : (state?.notes.join(' ') ?? '');
}

/** Visited pages, most recent first. */
async function listVisited() {
  const cache = await caches.open(visited);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/') && url !== new URL(offlineHref, origin).href).slice(-MAX_PAGES);
  const lines = pages.reverse().map(async (request) => {
    const [title = ''] = /<title>[^<]*<\/title>/.exec((await (await cache.match(request, { ignoreVary: true }))?.text()) ?? '') ?? [];
    const name = new DOMParser().parseFromString(title, 'text/html').title.replace(` · ${SITE_NAME}`, '');
    return element('li', {}, element('a', { href: request.url }, name));
  });
  document.querySelector('[data-visited] ul')?.replaceChildren(...(await Promise.all(lines)));
  if (pages.length > 0) show('[data-visited]');
}

void lookUpAddress();
if (await caches.match(`${scope}offline.json`, { cacheName: kept })) show('[data-all-kept]');
else await listVisited();
