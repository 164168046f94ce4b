import { CACHE_RULES, REVALIDATE } from './cache-rules.ts';
import type { Redirect } from './redirects.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Keys of an nginx map are case-insensitive and must be unique. */
const byPath = (redirects: Redirect[]) => [...new Map(redirects.flatMap(({ from, to }) => [from, to].map((path) => [path.toLowerCase(), to]))).entries()];

/**
 * An nginx site for `/etc/nginx/conf.d/`: caching, precompressed files, redirects, headers.
 *
 * @param host such as `"errors.example"`
 * @param base the site's path without a trailing slash, also its folder below the root
 */
export function nginxConf(host: string, base: string, redirects: Redirect[]): string {
  return `# Written by the build and overwritten by the next one. The site's files are in \`root\`${base && `${base}/`}.
map_hash_bucket_size 256;
map_hash_max_size 8192;
# Searches may be long log lines. nginx uses the default server's buffers, so this applies to all servers.
large_client_header_buffers 4 64k;
map $uri $winsock_cache {
  default "${REVALIDATE}";
${CACHE_RULES.map(({ folder, value }) => `  ~^${base}${folder} "${value}";`).join('\n')}
}
map $uri $winsock_open {
  default "";
  ~^${base}/[^/]+\\.json$ "*";
}
map $uri $winsock_page {
  volatile; # $uri changes when an index or the 404 page is looked up
  default $uri;
${byPath(redirects)
  .map(([from, to]) => `  ${from} ${to};\n  ${from.replace(/\/$/, '')} ${to};`)
  .join('\n')}
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root /srv/www;
  # Your own directives, such as TLS; deployments don't touch them.
  include /etc/nginx/winsock.d/*.conf;

  index index.html;
  charset utf-8;
  charset_types text/plain text/xml text/markdown application/javascript application/json;
  include mime.types;
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}/404.html;

  # Written by \`npm run compress\`. Brotli is a module: Debian's libnginx-mod-http-brotli-static.
  gzip_static on;
  brotli_static on;

${SECURITY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $winsock_cache always;
  add_header Access-Control-Allow-Origin $winsock_open;
  add_header Vary Accept-Encoding always;

  if ($winsock_page != $uri) {
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
