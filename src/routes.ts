/** The path under which the site is served, without a slash at its end: `""` or `"/winsock"`. */
export const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/** Marked so that scripts in the browser carry only the addresses they use. */
/* @__NO_SIDE_EFFECTS__ */
const at = (path: string) => `${BASE}${path}`;

/** An address as authors write it, `/10013/#causes`, below the path of the site; any other is left as it is. */
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
export const triageDataHref = at('/triage.json');
export const lookupHref = at('/lookup.json');
export const diagnosisHref = at('/diagnosis.json');
export const pagefindHref = at('/pagefind/');
export const openSearchHref = at('/opensearch.xml');
export const faviconHref = at('/favicon.svg');
export const manifestHref = at('/manifest.webmanifest');
export const serviceWorkerHref = at('/sw.js');
export const offlineListHref = at('/offline.json');
/** Shown in place of a page that is not kept. */
export const offlineHref = at('/offline/');
/** Where the reader decides what is kept. */
export const keepHref = at('/about/#offline');

/** The name of the card of pages that are no error's. */
export const SITE_CARD = 'site';

/** What a link to a page is previewed with: `10054 → "/og/10054.png"`. */
export const cardHref = (name: number | typeof SITE_CARD) => at(`/og/${name}.png`);

/** `512 → "/icon-512.png"`, the width in pixels. */
export const iconHref = (width: 180 | 192 | 512) => at(`/icon-${width}.png`);

/** `10054 → "/10054/"` */
export const errorHref = (code: number) => at(`/${code}/`);

/** Another spelling of an error's address: `"WSAECONNRESET" → "/WSAECONNRESET/"`. */
export const aliasHref = (slug: string) => at(`/${slug}/`);

/** The same page as Markdown and as data: `"/10054.md"`, `"/10054.json"`. */
export const errorMarkdownHref = (code: number) => at(`/${code}.md`);
export const errorJsonHref = (code: number) => at(`/${code}.json`);

/** A cause stands in full on the page of each error that it surfaces as: `"/10054/#udp-port-unreachable"`. */
export const causeHref = (code: number, cause: string) => `${errorHref(code)}#${cause}`;

/** `"WSAStartup" → "/functions/wsastartup/"` */
export const functionHref = (name: string) => at(`/functions/${name.toLowerCase()}/`);

/** What one error means in one function: `"/functions/recv/#WSAECONNRESET"`. */
export const callHref = (name: string, error: string) => `${functionHref(name)}#${error}`;

/** The causes of a failing call: `"WSAStartup" → "/causes/wsastartup/"`. */
export const causesOfHref = (name: string) => at(`/causes/${name.toLowerCase()}/`);

/** Errors side by side: `"/compare/lost-connections/"`. */
export const comparisonHref = (id: string) => at(`/compare/${id}/`);
export const runtimeHref = (id: string) => at(`/runtimes/${id}/`);
export const guideHref = (id: string) => at(`/guides/${id}/`);
export const searchQueryHref = (query: string) => `${searchHref}?q=${encodeURIComponent(query)}`;

/** The other spellings of an error's path, each of which leads to its page at once. */
export function errorSlugs({ name, aliases, hex, hresult }: { name: string; aliases: string[]; hex: string; hresult: string }): string[] {
  const spellings = [name, ...aliases, hex, hresult];
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.toLowerCase()]))];
}
