/**
 * The site's origin, from `SITE_URL`: `"https://errors.example"`.
 *
 * @throws if it isn't an origin, for example without a scheme
 */
export function siteUrl(value: string | undefined): string {
  if (!value) return 'http://localhost:4321';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return value;
  throw new Error(
    `SITE_URL is "${value}"; write the origin of the site with its scheme and nothing below it, such as https://errors.example. A folder below it goes into BASE_PATH.`,
  );
}
