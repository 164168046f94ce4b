import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { headersFile, redirectsFile } from '../outputs/hosting/host-files.ts';
import { nginxConf } from '../outputs/hosting/nginx-conf.ts';
import { redirects } from '../outputs/hosting/redirects.ts';
import { BASE } from '../routes.ts';

/** Headers and redirects in each host's format. */
const FILES: { [name: string]: (host: string) => string } = {
  _headers: () => headersFile(BASE),
  _redirects: () => redirectsFile(redirects(catalog), process.env.NETLIFY === 'true'),
  'nginx.conf': (host) => nginxConf(host, BASE, redirects(catalog)),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, url }) =>
  new Response(FILES[params.file ?? '']?.(url.hostname), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
