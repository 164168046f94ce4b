/** The site's base path without a trailing slash: `""` or `"/winsock"`. */
export const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/** Side-effect free, so that browser bundles drop unused addresses. */
/* @__NO_SIDE_EFFECTS__ */
const at = (path: string) => `${BASE}${path}`;

/** Adds the base path to an author's link such as `/10013/#causes`. */
export const siteHref = (href: string) => (href.startsWith('/') ? at(href) : href);

export const homeHref = at('/');
export const indexHref = at('/#index');
export const searchHref = at('/search/');
export const causesHref = at('/causes/');
export const functionsHref = at('/functions/');
export const matrixHref = at('/functions/matrix/');
export const runtimesHref = at('/runtimes/');
export const guidesHref = at('/guides/');
export const aboutHref = at('/about/');
export const sitemapHref = at('/sitemap.xml');
export const errorsJsonHref = at('/errors.json');
export const errorsSchemaHref = at('/errors.schema.json');
export const feedHref = at('/feed.xml');
export const triageHref = at('/triage/');
export const lookupHref = at('/lookup.json');
export const diagnosisHref = at('/diagnosis.json');
export const pagefindHref = at('/pagefind/');
export const openSearchHref = at('/opensearch.xml');
export const faviconHref = at('/favicon.svg');
export const manifestHref = at('/manifest.webmanifest');
export const serviceWorkerHref = at('/sw.js');
export const offlineListHref = at('/offline.json');
/** Shown offline for pages that aren't cached. */
export const offlineHref = at('/offline/');
/** Offline settings. */
export const keepHref = at('/about/#offline');

/** The card of all pages other than errors. */
export const SITE_CARD = 'site';

/** The preview image of a page: `10054 → "/og/10054.png"`. */
export const cardHref = (name: number | typeof SITE_CARD) => at(`/og/${name}.png`);

/** `512 → "/icon-512.png"`, width in px. */
export const iconHref = (width: 180 | 192 | 512) => at(`/icon-${width}.png`);

/** `10054 → "/10054/"` */
export const errorHref = (code: number) => at(`/${code}/`);

/** An alias of an error's address: `"WSAECONNRESET" → "/WSAECONNRESET/"`. */
export const aliasHref = (slug: string) => at(`/${slug}/`);

/** The same page as Markdown and as data: `"/10054.md"`, `"/10054.json"`. */
export const errorMarkdownHref = (code: number) => at(`/${code}.md`);
export const errorJsonHref = (code: number) => at(`/${code}.json`);

/** A cause on an error's page: `"/10054/#udp-port-unreachable"`. */
export const causeHref = (code: number, cause: string) => `${errorHref(code)}#${cause}`;

/** `"WSAStartup" → "/functions/wsastartup/"` */
export const functionHref = (name: string) => at(`/functions/${name.toLowerCase()}/`);

/** An error in a function: `"/functions/recv/#WSAECONNRESET"`. */
export const callHref = (name: string, error: string) => `${functionHref(name)}#${error}`;

/** The causes of a failing call: `"WSAStartup" → "/causes/wsastartup/"`. */
export const causesOfHref = (name: string) => at(`/causes/${name.toLowerCase()}/`);

/** Errors side by side: `"/compare/lost-connections/"`. */
export const comparisonHref = (id: string) => at(`/compare/${id}/`);
export const runtimeHref = (id: string) => at(`/runtimes/${id}/`);
export const guideHref = (id: string) => at(`/guides/${id}/`);
export const searchQueryHref = (query: string) => `${searchHref}?q=${encodeURIComponent(query)}`;

/** The aliases of an error's address, which redirect to its page. */
export function errorSlugs({ name, aliases, hex, hresult }: { name: string; aliases: string[]; hex: string; hresult: string }): string[] {
  const spellings = [name, ...aliases, hex, hresult];
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.toLowerCase()]))];
}
