import { CACHE_RULES } from './cache-rules.ts';
import type { Redirect } from './redirects.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const headerLines = (headers: [string, string][]) => headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param base the path of the site, without a trailing slash
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
 * @param netlify Netlify serves the page that stands at the old address unless it is forced, and ignores case by itself:
 * a rule from one case to another would loop. Cloudflare minds case, and knows no mark for force.
 */
export const redirectsFile = (redirects: Redirect[], netlify: boolean) =>
  redirects
    .filter(({ from, to }) => (netlify ? from.toLowerCase() !== to.toLowerCase() : from !== to))
    .map(({ from, to }) => `${from} ${to} 301${netlify ? '!' : ''}\n`)
    .join('');
