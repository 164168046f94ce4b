import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { LinkChecker } from 'linkinator';
import { noNginx, serveWithNginx } from '../../scripts/serve-with-nginx.ts';
import { SECURITY_HEADERS } from '../../src/outputs/hosting/security-headers.ts';
import { copyOfProject } from './copy-of-project.ts';

const copy = copyOfProject();
const scratch = mkdtempSync(join(tmpdir(), 'winsock-dist-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const PUBLIC_SITE = 'https://errors.example';

/** A build for a path below a domain, in which a cause has been renamed. */
function buildBelow(path: string): string {
  const { root, edit, rename } = copy;
  rename('content/causes/udp-port-unreachable.mdx', 'content/causes/closed-udp-port.mdx');
  edit('content/causes/closed-udp-port.mdx', [/^sources:$/m, 'formerly: [udp-port-unreachable]\nsources:']);
  edit('content/errors/WSAECONNRESET.mdx', [/- udp-port-unreachable$/m, '- closed-udp-port']);
  const { status, output } = copy.build({ BASE_PATH: path, SITE_URL: PUBLIC_SITE });
  assert.equal(status, 0, output);
  return join(root, 'dist');
}

/** Adds the forms that `npm run compress` makes. */
function compress(dist: string) {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/compress.ts')], { cwd: join(dist, '..'), encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** The build that the other tests read, apart, so that they do not meet its compressed forms. */
function copyOfDist(): string {
  cpSync('dist', join(scratch, 'dist'), { recursive: true });
  return join(scratch, 'dist');
}

interface Answer {
  status: number;
  headers: { [name: string]: string | string[] | undefined };
  body: Buffer;
}

/** One answer as it comes: no redirect followed, nothing unpacked. */
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
  ['at the root of a domain', '', copyOfDist],
  ['below a path', '/docs/winsock', () => buildBelow('/docs/winsock')],
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

    test('a crawler finds no broken link, anchor or redirect loop', async () => {
      const { links } = await new LinkChecker().check({
        path: at('/'),
        recurse: true,
        checkFragments: true,
        retryErrors: true,
        linksToSkip: async (link) => !link.startsWith(site),
      });
      assert.deepEqual(
        links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent} → ${url} (${status})`),
        [],
      );
      assert.ok(links.filter(({ state }) => state === 'OK').length > 300, `${links.length} links`);
      const outside = links
        .filter(({ url }) => url.startsWith(site) && !new URL(url).pathname.startsWith(`${base}/`))
        .map(({ url, parent }) => `${parent} → ${url}`);
      assert.deepEqual(outside, [], 'links that leave the path of the site');
    });

    test('every other spelling is redirected once, in any letter case, its query kept', async () => {
      for (const path of ['/WSAECONNRESET/', '/wsaeconnreset', '/WsaEConnReset/', '/0x2746/', '/0X80072746']) {
        const { status, headers } = await get(at(`${path}?from=log`));
        assert.deepEqual([status, headers.location], [301, `${base}/10054/?from=log`], path);
      }
      const { status, headers } = await get(at('/10054'));
      assert.deepEqual([status, headers.location], [301, `${base}/10054/`]);
    });

    test('every kind of answer carries the security headers', async () => {
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

    test('files whose name holds their content are kept for ever, all others asked for again', async () => {
      const [script] = globSync('_astro/*.js', { cwd: dist });
      const [fragment] = globSync('pagefind/fragment/*', { cwd: dist });
      for (const path of [`/${script}`, `/${fragment}`]) assert.match(String((await get(at(path))).headers['cache-control']), /immutable/, path);
      for (const path of ['/', '/10054/', '/lookup.json', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/errors.json']) {
        const { headers } = await get(at(path));
        assert.equal(headers['cache-control'], 'no-cache', path);
        assert.equal((await get(at(path), { 'If-None-Match': String(headers.etag) })).status, 304, path);
      }
    });

    test('pages and data come as they were compressed beforehand', async () => {
      for (const path of ['/10054/', '/errors.json', '/10054.md']) {
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

    test('types are those of the files, with their encoding', async () => {
      const types = { '/10054/': 'text/html; charset=utf-8', '/10054.md': 'text/markdown; charset=utf-8', '/errors.json': 'application/json; charset=utf-8' };
      for (const [path, type] of Object.entries(types)) assert.equal((await get(at(path))).headers['content-type'], type, path);
    });

    test('data may be read by the pages of others', async () => {
      assert.equal((await get(at('/errors.json'))).headers['access-control-allow-origin'], '*');
      assert.equal((await get(at('/10054/'))).headers['access-control-allow-origin'], undefined);
    });

    test('what is nowhere is answered with 404 and the page that looks the address up', async () => {
      for (const path of ['/10023/', '/nginx.conf', '/_headers', '/10054/nothing']) {
        const { status, body } = await get(at(path));
        assert.equal(status, 404, path);
        assert.match(body.toString(), /data-missing-results/, path);
      }
    });

    test('addresses that are meant for others name the public site', () => {
      const text = readFileSync(join(dist, '10054/index.html'), 'utf8');
      const [, canonical] = /rel="canonical" href="([^"]+)"/.exec(text) ?? [];
      assert.equal(new URL(canonical ?? '').pathname, `${base}/10054/`);
      if (base) assert.ok(canonical?.startsWith(PUBLIC_SITE));
    });

    if (base) {
      test('a cause that was renamed keeps its old anchor', () => {
        const text = readFileSync(join(dist, '10054/index.html'), 'utf8');
        assert.match(text, /id="udp-port-unreachable"/);
        assert.match(text, /id="closed-udp-port"/);
      });
    }
  });
}

test('the files for Netlify and Cloudflare Pages say what nginx is told', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of SECURITY_HEADERS) assert.ok(headers.includes(`  ${name}: ${value}\n`), name);
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  assert.ok(redirects.includes('/WSAECONNRESET/ /10054/ 301'));
  assert.ok(redirects.length < 2000, 'Cloudflare Pages reads no more than 2,000');
  const loops = redirects.filter((line) => redirects.some((other) => other.startsWith(`${line.split(' ')[1]} `)));
  assert.deepEqual(loops, []);
});
