/** The only place that spells the site's name. */
export const SITE_NAME = 'Winsock Error Reference';
export const SITE_TAGLINE = 'Every Windows Sockets error: which cause is yours, and which command shows it.';
/** From the build environment; without it, pages don't link to the source. */
export const REPOSITORY_URL = import.meta.env.REPOSITORY_URL ?? '';

/** The site's identity in structured data. */
export const siteIdentity = (at: URL | undefined) => ({ name: SITE_NAME, url: at?.href ?? '' });
