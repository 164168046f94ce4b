import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { headersFile, redirectsFile } from '../lib/hosting/host-files.ts';
import { nginxConf } from '../lib/hosting/nginx-conf.ts';
import { redirects } from '../lib/hosting/redirects.ts';
import { BASE } from '../lib/routes.ts';

/** What hosts read beside the pages: one set of headers and redirects, in the language of each. */
const FILES: { [name: string]: () => string } = {
  _headers: () => headersFile(BASE),
  _redirects: () => redirectsFile(redirects(catalog), process.env.NETLIFY === 'true'),
  'nginx.conf': () => nginxConf(BASE, redirects(catalog)),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(FILES[params.file ?? '']?.(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
