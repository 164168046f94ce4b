import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SECURITY_HEADERS } from '../../src/outputs/hosting/security-headers.ts';
import { BASE_PATH, FORMER_NAME, PUBLIC_SITE, RENAMED_CAUSE, REPOSITORY_URL, secondBuild } from './second-build.ts';
import { hasIPv6, noNginx, serveWithNginx } from './serve-with-nginx.ts';

const scratch = mkdtempSync(join(tmpdir(), 'winsock-dist-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The build under test has no SITE_URL. */
const SITE_HOST = 'localhost';

/** Runs `npm run compress` on the few files tested below. */
function compress(dist: string) {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/compress.ts'), 'dist/{404.html,10054.md,10054/index.html,10054.json,sw.js}'], {
    cwd: join(dist, '..'),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

/** Copies a build, so that other tests don't see its compressed files. */
function copyOf(build: string): string {
  const dist = join(mkdtempSync(join(scratch, 'copy-')), 'dist');
  cpSync(build, dist, { recursive: true });
  return dist;
}

interface Answer {
  status: number;
  headers: { [name: string]: string | string[] | undefined };
  body: Buffer;
}

/** A raw response: redirects not followed, body not decompressed. */
const get = (address: string, headers: { [name: string]: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    request(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });

const WHERE: [title: string, base: string, build: () => string][] = [
  ['at the root of a domain', '', () => copyOf('dist')],
  ['below a path', BASE_PATH, () => copyOf(secondBuild())],
];

for (const [title, base, build] of WHERE) {
  describe(`nginx with the shipped configuration, ${title}`, { skip: noNginx() }, () => {
    let dist: string;
    let site: string;
    let stop: (() => void) | undefined;
    const at = (path: string) => `${site}${base}${path}`;

    before(async () => {
      dist = build();
      compress(dist);
      ({ site, stop } = await serveWithNginx(dist, base));
    });
    after(() => stop?.());

    test('aliases redirect once, in any case, with their query', async () => {
      for (const path of ['/WSAECONNRESET/', '/wsaeconnreset', '/WsaEConnReset/', '/0x2746/', '/0X80072746']) {
        const { status, headers } = await get(at(`${path}?from=log`));
        assert.deepEqual([status, headers.location], [301, `${base}/10054/?from=log`], path);
      }
      const { status, headers } = await get(at('/10054'));
      assert.deepEqual([status, headers.location], [301, `${base}/10054/`]);
    });

    test('functions and their causes redirect from any case', async () => {
      const spellings = { '/functions/RECV/': '/functions/recv/', '/functions/WSAStartup': '/functions/wsastartup/', '/causes/Connect/': '/causes/connect/' };
      for (const [path, page] of Object.entries(spellings)) {
        const { status, headers } = await get(at(path));
        assert.deepEqual([status, headers.location], [301, `${base}${page}`], path);
        assert.equal((await get(at(page))).status, 200, page);
      }
    });

    test('accepts a long log line as query', async () => {
      const { status } = await get(at(`/search/?q=${encodeURIComponent('连接被远程主机强制关闭 '.repeat(200))}`));
      assert.equal(status, 200);
    });

    test('every kind of response has the security headers', async () => {
      for (const path of [
        '/',
        '/10054/',
        '/functions/recv/',
        '/search/',
        '/errors.json',
        '/10054.md',
        '/pagefind/pagefind.js',
        '/favicon.svg',
        '/nowhere/',
        '/WSAECONNRESET/',
      ]) {
        const { headers } = await get(at(path));
        for (const [name, value] of SECURITY_HEADERS) assert.equal(headers[name.toLowerCase()], value, `${path}: ${name}`);
      }
    });

    test('hashed files are immutable, all others are revalidated', async () => {
      const [script] = globSync('_astro/*.js', { cwd: dist });
      const [fragment] = globSync('pagefind/fragment/*', { cwd: dist });
      for (const path of [`/${script}`, `/${fragment}`]) assert.match(String((await get(at(path))).headers['cache-control']), /immutable/, path);
      for (const path of ['/', '/10054/', '/lookup.json', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/errors.json']) {
        const { headers } = await get(at(path));
        assert.equal(headers['cache-control'], 'no-cache', path);
        assert.equal((await get(at(path), { 'If-None-Match': String(headers.etag) })).status, 304, path);
      }
    });

    test('serves precompressed pages and data', async () => {
      for (const path of ['/10054/', '/10054.json', '/10054.md']) {
        const plain = await get(at(path));
        const [brotli, gzip] = [await get(at(path), { 'Accept-Encoding': 'br' }), await get(at(path), { 'Accept-Encoding': 'gzip' })];
        assert.deepEqual(
          [plain.headers['content-encoding'], brotli.headers['content-encoding'], gzip.headers['content-encoding']],
          [undefined, 'br', 'gzip'],
          path,
        );
        assert.ok(brotliDecompressSync(brotli.body).equals(plain.body) && gunzipSync(gzip.body).equals(plain.body), path);
        assert.ok(brotli.body.length < gzip.body.length && gzip.body.length < plain.body.length, path);
        assert.equal(plain.headers.vary, 'Accept-Encoding');
      }
    });

    test('a 404 is compressed, cached and varied like any page', async () => {
      for (const [accepted, sent] of [
        ['br', 'br'],
        ['gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const { status, headers } = await get(at('/nowhere/'), { 'Accept-Encoding': accepted });
        assert.deepEqual([status, headers['content-encoding'], headers.vary, headers['cache-control']], [404, sent, 'Accept-Encoding', 'no-cache'], accepted);
      }
    });

    test('sends content types with charset', async () => {
      const types = { '/10054/': 'text/html; charset=utf-8', '/10054.md': 'text/markdown; charset=utf-8', '/errors.json': 'application/json; charset=utf-8' };
      for (const [path, type] of Object.entries(types)) assert.equal((await get(at(path))).headers['content-type'], type, path);
    });

    test('allows cross-origin reads of data', async () => {
      assert.equal((await get(at('/errors.json'))).headers['access-control-allow-origin'], '*');
      assert.equal((await get(at('/10054/'))).headers['access-control-allow-origin'], undefined);
    });

    test('answers unknown addresses with 404 and suggestions', async () => {
      for (const path of ['/10023/', '/nginx.conf', '/_headers', '/10054/nothing']) {
        const { status, body } = await get(at(path));
        assert.equal(status, 404, path);
        assert.match(body.toString(), /data-missing-results/, path);
      }
    });

    test('canonical addresses use the public site', () => {
      const text = readFileSync(join(dist, '10054/index.html'), 'utf8');
      const [, canonical] = /rel="canonical" href="([^"]+)"/.exec(text) ?? [];
      assert.equal(new URL(canonical ?? '').pathname, `${base}/10054/`);
      if (base) assert.ok(canonical?.startsWith(PUBLIC_SITE));
      const host = base ? new URL(PUBLIC_SITE).hostname : SITE_HOST;
      assert.match(readFileSync(join(dist, 'nginx.conf'), 'utf8'), new RegExp(`^ *server_name ${host};$`, 'm'));
    });
  });
}

/** Debian's `/etc/nginx/sites-available/default` without comments. */
const DEBIAN_DEFAULT = `server {
  listen 80 default_server;
  listen [::]:80 default_server;
  root /var/www/html;
  index index.html index.htm index.nginx-debian.html;
  server_name _;
  location / {
    try_files $uri $uri/ =404;
  }
}`;

describe('nginx as documented', { skip: noNginx() }, () => {
  test('works next to Debian’s default site, over IPv4 and IPv6', async () => {
    const { site, stop } = await serveWithNginx('dist', '', DEBIAN_DEFAULT);
    try {
      const { port } = new URL(site);
      for (const address of hasIPv6() ? ['127.0.0.1', '[::1]'] : ['127.0.0.1']) {
        const { status, headers } = await get(`http://${address}:${port}/WSAECONNRESET/`, { Host: SITE_HOST });
        assert.deepEqual([status, headers.location], [301, '/10054/'], address);
        const long = await get(`http://${address}:${port}/search/?q=${'x'.repeat(20_000)}`, { Host: SITE_HOST });
        assert.equal(long.status, 200, address);
      }
    } finally {
      stop();
    }
  });

  const noRsync = spawnSync('rsync', ['--version']).error ? 'there is no rsync on this machine' : false;
  test('a deployment without compressed files replaces one with them, and removes what it no longer has', { skip: noRsync }, async () => {
    const dist = join(scratch, 'few-files', 'dist');
    for (const file of ['nginx.conf', '10054/index.html', 'sw.js']) cpSync(join('dist', file), join(dist, file), { recursive: true });
    mkdirSync(join(dist, 'offline'));
    writeFileSync(join(dist, 'offline/0123456789.bin'), 'of an earlier version');
    compress(dist);
    const deployed = join(scratch, 'www');
    mkdirSync(deployed);
    const [copying] = readFileSync('docs/deploy/nginx.md', 'utf8').match(/^.* dist\/ \/srv\/www\/$/m) ?? assert.fail('no command that copies dist/');
    const deploy = () => {
      const { status, stderr } = spawnSync(copying.replace('/srv/www', deployed), { shell: true, cwd: join(dist, '..'), encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    deploy();
    const { site, stop } = await serveWithNginx(deployed, '');
    try {
      assert.equal((await get(`${site}/10054/`, { 'Accept-Encoding': 'br' })).headers['content-encoding'], 'br');
      assert.equal((await get(`${site}/offline/0123456789.bin`)).status, 200);
      for (const file of globSync('**/*.{br,gz,bin}', { cwd: dist })) rmSync(join(dist, file));
      for (const file of ['10054/index.html', 'sw.js']) writeFileSync(join(dist, file), 'a new version');
      deploy();
      for (const path of ['/10054/', '/sw.js'])
        for (const encoding of ['br', 'gzip', 'identity'])
          assert.equal((await get(site + path, { 'Accept-Encoding': encoding })).body.toString(), 'a new version', `${path} ${encoding}`);
      assert.equal((await get(`${site}/offline/0123456789.bin`)).status, 404);
    } finally {
      stop();
    }
  });
});

test('a renamed cause keeps its old anchor', () => {
  const text = readFileSync(join(secondBuild(), '10054/index.html'), 'utf8');
  for (const id of [RENAMED_CAUSE, FORMER_NAME]) assert.ok(text.includes(` id="${id}"`), id);
});

test('the footer links REPOSITORY_URL, an editor for the page and a new issue, if it is set', () => {
  const linksIn = (dist: string) =>
    [...readFileSync(join(dist, '10054/index.html'), 'utf8').matchAll(/<a href="([^"]+)">(?:Edit this page|Report a mistake)<\/a>/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    );
  if (!process.env.REPOSITORY_URL) assert.deepEqual(linksIn('dist'), []);
  const [edit, report] = linksIn(secondBuild()).map((href) => new URL(href));
  assert.equal(edit?.href, 'https://forge.example/team/winsock/edit/main/content/errors/WSAECONNRESET.mdx?tab=a&b');
  assert.equal(report?.pathname, '/team/winsock/issues/new');
  assert.match(report?.searchParams.get('title') ?? '', /10054/);
  assert.ok(report?.searchParams.get('body')?.includes('/10054/'));
  const linkIn = (dist: string) => /<a href="([^"]+)">Source<\/a>/.exec(readFileSync(join(dist, 'search/index.html'), 'utf8'))?.[1];
  assert.equal(linkIn('dist'), process.env.REPOSITORY_URL || undefined);
  assert.equal(linkIn(secondBuild()), REPOSITORY_URL.replace('&', '&amp;'));
});

test('Netlify and Cloudflare Pages get the same headers and redirects as nginx', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of SECURITY_HEADERS) assert.ok(headers.includes(`  ${name}: ${value}\n`), name);
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  assert.ok(redirects.includes('/WSAECONNRESET/ /10054/ 301'));
  assert.ok(redirects.includes('/functions/WSAStartup/ /functions/wsastartup/ 301'));
  assert.ok(redirects.length < 2000, 'the limit of Cloudflare Pages is 2,000');
  const loops = redirects.filter((line) => redirects.some((other) => other.startsWith(`${line.split(' ')[1]} `)));
  assert.deepEqual(loops, []);
});
