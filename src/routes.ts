/** The site's base path without a trailing slash: `""` or `"/winsock"`. */
export const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/** Side-effect free, so that browser bundles drop unused addresses. */
/* @__NO_SIDE_EFFECTS__ */
const at = (path: string) => `${BASE}${path}`;

/** Adds the base path to an author's link such as `/10013/#causes`. */
export const siteHref = (href: string) => (href.startsWith('/') ? at(href) : href);

/** With the site's origin: `"/10054/" → "https://errors.example/10054/"`. */
export const absoluteHref = (href: string, site: URL | string | undefined) => new URL(href, site).href;

export const homeHref = at('/');
export const indexHref = at('/#index');
export const searchHref = at('/search/');
export const causesHref = at('/causes/');
export const functionsHref = at('/functions/');
export const matrixHref = at('/functions/matrix/');
export const runtimesHref = at('/runtimes/');
export const guidesHref = at('/guides/');
export const reproductionsHref = at('/reproductions/');
export const reproductionsJsonHref = at('/reproductions.json');
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

/** A cause, and the one of its fixes for which a text asks: by a word of it, which stays when fixes are added or reordered. */
interface Pointed {
  cause: string;
  fix?: string | undefined;
}

export const CAUSE_PARAMETER = 'cause';

const parameterOf = ({ cause, fix }: Pointed) => `${CAUSE_PARAMETER}=${cause}${fix ? `.${encodeURIComponent(fix)}` : ''}`;

/** Reads one value of the parameter: `"nothing-listening"`, `"nothing-listening.kubectl"`. */
export function pointedFrom(value: string): { cause: string; fix: string } {
  const [cause = '', fix = ''] = value.split('.');
  return { cause, fix };
}

/** A cause on an error's page: `"/10054/#udp-port-unreachable"`, with one of its fixes `"/10061/?cause=nothing-listening.kubectl#nothing-listening"`. */
export const causeHref = (code: number, cause: string, fix?: string) => `${errorHref(code)}${fix ? `?${parameterOf({ cause, fix })}` : ''}#${cause}`;

/** How an address spells what a reader knows: `?call=connect&on=UDP&when=after-idle`. */
export const FACT_PARAMETERS = { call: 'call', protocol: 'on', timing: 'when', side: 'side' } as const;

/** An error with the causes that a text points to: `"/10054/?cause=udp-port-unreachable"`. */
export const pointedHref = (code: number, causes: Pointed[]) => [errorHref(code), causes.map(parameterOf).join('&')].filter(Boolean).join('?');

/** `"WSAStartup" → "/functions/wsastartup/"` */
export const functionHref = (name: string) => at(`/functions/${name.toLowerCase()}/`);

/** An error in a function: `"/functions/recv/#WSAECONNRESET"`. */
export const callHref = (name: string, error: string) => `${functionHref(name)}#${error}`;

/** The causes of a failing call, or of what the program was doing: `"WSAStartup" → "/causes/wsastartup/"`. */
export const causesOfHref = (name: string) => at(`/causes/${name.toLowerCase()}/`);

/** Those on one protocol: `"connect", "TCP" → "/causes/connect/tcp/"`. */
export const causesOnHref = (name: string, protocol: string) => `${causesOfHref(name)}${protocol.toLowerCase()}/`;

/** Above all comparisons; the guides' page lists them. */
export const compareHref = at('/compare/');
/** Errors side by side: `"/compare/lost-connections/"`. */
export const comparisonHref = (id: string) => `${compareHref}${id}/`;
export const runtimeHref = (id: string) => at(`/runtimes/${id}/`);
export const reproductionHref = (id: string) => at(`/reproductions/${id}/`);
export const guideHref = (id: string) => at(`/guides/${id}/`);
/** How to run what the pages name as a command. */
export const commandsHref = guideHref('running-the-commands');

/** Hosts refuse long addresses, some from 2 kB on. */
const MAX_SENT_LENGTH = 1500;
const CUT_LENGTH = 150;

/**
 * The shareable form of a query: `"/search/?q=10054"`.
 * A long one follows the `#`, which is not sent, and `q` has its beginning.
 *
 * @param facts further parameters
 */
export function searchQueryHref(query: string, facts: { [parameter: string]: string } = {}): string {
  const whole = encodeURIComponent(wellFormed(query));
  const isLong = whole.length > MAX_SENT_LENGTH;
  const sent = isLong ? encodeURIComponent(wellFormed(query.slice(0, CUT_LENGTH))) : whole;
  const rest = Object.entries(facts).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `${searchHref}?q=${sent}${rest.join('')}${isLong ? `#q=${whole}` : ''}`;
}

/** Half of a surrogate pair cannot be encoded. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The aliases of an error's address, which redirect to its page. */
export function errorSlugs({ name, aliases, hex, hresult }: { name: string; aliases: string[]; hex: string; hresult: string }): string[] {
  const spellings = [name, ...aliases, hex, hresult];
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.toLowerCase()]))];
}
