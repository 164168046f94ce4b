import { CACHE_RULES, REVALIDATE } from './cache-rules.ts';
import type { Redirect } from './redirects.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Names that stand for the same address in another letter case, once: nginx compares without case. */
const caseless = (redirects: Redirect[]) => [...new Map(redirects.map((redirect) => [redirect.from.toLowerCase(), redirect])).entries()];

/**
 * A site of nginx, for `/etc/nginx/conf.d/`: caching, pre-compressed files, redirects, headers.
 *
 * @param base the path of the site, without a slash at its end; the files stand in this folder below the root
 */
export function nginxConf(base: string, redirects: Redirect[]): string {
  return `# Written by the build. Adjust \`listen\`, \`server_name\` and \`root\`; the site's files stand in \`root\`${base && `${base}/`}.
map_hash_bucket_size 256;
map_hash_max_size 8192;
map $uri $winsock_cache {
  default "${REVALIDATE}";
${CACHE_RULES.map(({ folder, value }) => `  ~^${base}${folder} "${value}";`).join('\n')}
}
map $uri $winsock_open {
  default "";
  ~^${base}/[^/]+\\.json$ "*";
}
map $uri $winsock_page {
  default "";
${caseless(redirects)
  .map(([from, { to }]) => `  ${from} ${to};\n  ${from.replace(/\/$/, '')} ${to};`)
  .join('\n')}
}

server {
  listen 80;
  server_name _;
  root /srv/www;

  index index.html;
  charset utf-8;
  charset_types text/plain text/xml text/markdown application/javascript application/json;
  include mime.types;
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}/404.html;

  # Files that \`npm run compress\` wrote beside the others. Brotli is a module: Debian's libnginx-mod-http-brotli-static.
  gzip_static on;
  brotli_static on;

${SECURITY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $winsock_cache;
  add_header Access-Control-Allow-Origin $winsock_open;
  add_header Vary Accept-Encoding;

  if ($winsock_page) {
    return 301 $winsock_page$is_args$args;
  }
  location / {
    try_files $uri $uri/ =404;
  }${
    base
      ? `
  location = ${base} {
    return 301 ${base}/;
  }`
      : ''
  }
  location ~ \\.md$ {
    default_type text/markdown;
    try_files $uri =404;
  }
  location ~ \\.webmanifest$ {
    default_type application/manifest+json;
    try_files $uri =404;
  }
  location ~ ^${base}/(_headers|_redirects|nginx\\.conf)$ {
    return 404;
  }
}
`;
}
