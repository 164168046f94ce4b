import { CACHE_RULES } from './cache-rules.ts';
import type { Redirect } from './redirects.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const headerLines = (headers: [string, string][]) => headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param base the path of the site, without a slash at its end
 */
export function headersFile(base: string): string {
  const rules: [string, [string, string][]][] = [
    ['/*', SECURITY_HEADERS],
    ...CACHE_RULES.map(({ folder, value }): [string, [string, string][]] => [`${base}${folder}*`, [['Cache-Control', value]]]),
    [`${base}/*.json`, [['Access-Control-Allow-Origin', '*']]],
  ];
  return rules.map(([path, headers]) => `${path}\n${headerLines(headers)}\n`).join('\n');
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it.
 *
 * @param forced Netlify prefers the page that stands at the old address unless told so; Cloudflare never does, and knows no such mark
 */
export const redirectsFile = (redirects: Redirect[], forced: boolean) => redirects.map(({ from, to }) => `${from} ${to} 301${forced ? '!' : ''}\n`).join('');
