/** What the site says of itself; the only place that spells its name. */
export const SITE_NAME = 'Winsock Error Reference';
export const SITE_TAGLINE = 'Every Windows Sockets error: which cause is yours, and which command shows it.';
/** Where the source lives: the environment of the build says so, and without it no link is drawn. */
export const REPOSITORY_URL = import.meta.env.REPOSITORY_URL ?? '';

/** The site as structured data names it; `at` is where it is served. */
export const siteIdentity = (at: URL | undefined) => ({ name: SITE_NAME, url: at?.href ?? '' });
