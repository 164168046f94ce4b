/** The only place that spells the site's name. */
export const SITE_NAME = 'Winsock Error Reference';
export const SITE_TAGLINE = 'Find the cause of your Windows Sockets error, and the command that shows it.';
/** From the build environment; without it, pages don't link to the source, to an editor or to the list of issues. */
export const REPOSITORY_URL = import.meta.env?.REPOSITORY_URL ?? '';

/** A page of the repository's host: `"edit/main/content/errors/WSAEACCES.mdx"`; empty without a repository. */
export function repositoryHref(path: string, query: Record<string, string> = {}): string {
  if (!REPOSITORY_URL) return '';
  const url = new URL(REPOSITORY_URL);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
