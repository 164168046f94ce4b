import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { changedPages, feedXml } from '../../src/outputs/feed.ts';
import { headersFile, redirectsFile } from '../../src/outputs/hosting/host-files.ts';
import { nginxConf } from '../../src/outputs/hosting/nginx-conf.ts';
import { articleData, embedded, errorData } from '../../src/outputs/structured-data.ts';
import { records } from './records.ts';

const site = 'https://errors.example/';
const catalog = buildCatalog(records());
const [error] = catalog.errors;

describe('structured data', () => {
  test('of an error is an article', () => assert.equal((errorData(error!, site) as { '@type': string })['@type'], 'TechArticle'));
  test('uses absolute URLs and the date of the last check', () => {
    const text = JSON.stringify(articleData({ title: 'A', href: '/guides/a/', checked: '2026-11-21' }, [['Guides', '/guides/']], site));
    for (const part of ['https://errors.example/guides/a/', 'https://errors.example/guides/', '2026-11-21']) assert.ok(text.includes(part), part);
  });
  test('cannot close its script element', () => {
    const hostile = { text: '</script><script>alert(1)</script><!--' };
    assert.doesNotMatch(embedded(hostile), /</);
    assert.deepEqual(JSON.parse(embedded(hostile)), hostile);
  });
});

describe('the feed', () => {
  test('lists common errors first of one day', () => {
    const common = records();
    common.errors[0]!.data.common = true;
    assert.equal(changedPages(buildCatalog(common))[0]?.title, '10054 WSAECONNRESET');
  });
  test('escapes text, and gives a rechecked page a new guid', async () => {
    const page = { title: 'a < b & c', href: 'https://errors.example/1/', description: '"x"', day: '2026-11-21' };
    const channel = { title: 'T', description: 'D', link: 'https://errors.example/', self: 'https://errors.example/feed.xml' };
    const xml = await feedXml(channel, [page]);
    assert.ok(xml.includes('<title>a &lt; b &amp; c</title>') && xml.includes('&quot;x&quot;'));
    assert.notEqual(xml, await feedXml(channel, [{ ...page, day: '2026-11-22' }]));
  });
});

describe('configuration of hosts', () => {
  const redirects = [
    { from: '/docs/WSAX/', to: '/docs/1/' },
    { from: '/docs/wsax/', to: '/docs/1/' },
    { from: '/docs/functions/WSASend/', to: '/docs/functions/wsasend/' },
    { from: '/docs/functions/recv/', to: '/docs/functions/recv/' },
  ];
  const conf = nginxConf('errors.example', '/docs', redirects);

  test('Cloudflare Pages: every redirect except to itself', () =>
    assert.equal(
      redirectsFile(redirects, false),
      '/docs/WSAX/ /docs/1/ 301\n/docs/wsax/ /docs/1/ 301\n/docs/functions/WSASend/ /docs/functions/wsasend/ 301\n',
    ));
  test('Netlify, which ignores case: forced, without redirects that only change case', () =>
    assert.equal(redirectsFile(redirects, true), '/docs/WSAX/ /docs/1/ 301!\n/docs/wsax/ /docs/1/ 301!\n'));
  test('headers below the path of the site', () => assert.match(headersFile('/docs'), /^\/docs\/_astro\/\*$/m));
  test('nginx: each spelling once, ignoring case', () => {
    for (const path of ['/docs/wsax/', '/docs/wsax', '/docs/functions/wsasend/', '/docs/functions/recv/', '/docs/1/'])
      assert.equal(conf.split(`  ${path} `).length, 2, path);
  });
  test('nginx: a base path redirects to its trailing slash', () => {
    assert.match(conf, /location = \/docs \{/);
    assert.doesNotMatch(nginxConf('errors.example', '', []), /location = {2}|location = \{/);
  });
});
