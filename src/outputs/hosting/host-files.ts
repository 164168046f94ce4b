import { CACHE_RULES } from './cache-rules.ts';
import type { Redirect } from './redirects.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const headerLines = (headers: [string, string][]) => headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');

/** `_headers` for Netlify and Cloudflare Pages; `base` has no trailing slash. */
export function headersFile(base: string): string {
  const rules: [string, [string, string][]][] = [
    ['/*', SECURITY_HEADERS],
    ...CACHE_RULES.map(({ folder, value }): [string, [string, string][]] => [`${base}${folder}*`, [['Cache-Control', value]]]),
    [`${base}/*.json`, [['Access-Control-Allow-Origin', '*']]],
  ];
  return rules.map(([path, headers]) => `${path}\n${headerLines(headers)}\n`).join('\n');
}

/**
 * `_redirects` for Netlify and Cloudflare Pages.
 *
 * @param netlify Netlify is case-insensitive, so rules that only change case would loop, and needs `!` to redirect
 * where a file exists. Cloudflare is case-sensitive and has no such flag.
 */
export const redirectsFile = (redirects: Redirect[], netlify: boolean) =>
  redirects
    .filter(({ from, to }) => (netlify ? from.toLowerCase() !== to.toLowerCase() : from !== to))
    .map(({ from, to }) => `${from} ${to} 301${netlify ? '!' : ''}\n`)
    .join('');
