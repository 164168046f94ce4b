/**
 * The origin under which the site is served, as `SITE_URL` says it: `"https://errors.example"`.
 *
 * @throws when it is no such origin, as where the scheme is left out
 */
export function siteUrl(said: string | undefined): string {
  if (!said) return 'http://localhost:4321';
  const url = URL.canParse(said) ? new URL(said) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return said;
  throw new Error(
    `SITE_URL is "${said}"; write the origin of the site with its scheme and nothing below it, such as https://errors.example. A folder below it goes into BASE_PATH.`,
  );
}
