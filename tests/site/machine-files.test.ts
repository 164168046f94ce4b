// Machine-readable files of the built site: data, Markdown, sitemap, feed.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { catalog } from '../content/catalog.ts';

const read = (path: string) => readFileSync(join('dist', path), 'utf8');

describe('/errors.json', () => {
  test('matches its schema', () => {
    const schema = JSON.parse(read('errors.schema.json')) as { $id: string };
    const whole = JSON.parse(read('errors.json')) as { $schema: string; version: string };
    assert.equal(whole.$schema, schema.$id);
    assert.match(whole.version, /^\d+\.\d+$/);
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: true } });
    assert.equal(ajv.validate(schema, whole), true, ajv.errorsText());
    assert.equal(ajv.validate(schema, { ...whole, errors: [{ code: 1 }] }), false, 'an invalid file passes');
  });

  const data = JSON.parse(read('errors.json')) as {
    errors: { code: number; name: string; url: string; causes: string[]; related: { error: string }[] }[];
    assigned: unknown[];
  };

  test('has every error with its number, address, causes and relations', () => {
    assert.deepEqual(
      data.errors.map(({ code, name, causes, related }) => ({ code, name, causes, related: related.map(({ error }) => error) })),
      catalog.errors.map(({ code, name, causes, relatedTo }) => ({
        code,
        name,
        causes: causes.map(({ id }) => id),
        related: relatedTo.map(({ error }) => error.name),
      })),
    );
    for (const { code, url } of data.errors) assert.ok(new URL(url).pathname === `/${code}/`);
  });

  test('has the same entry as the file of each error', () => {
    for (const entry of data.errors) assert.deepEqual(JSON.parse(read(`${entry.code}.json`)), entry);
  });

  test('has every assigned number', () => assert.equal(data.assigned.length, catalog.constants.length));
});

describe('discovery', () => {
  test('the sitemap lists every indexable page and no other', () => {
    const named = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
    const own = globSync('dist/**/*.html')
      .filter((page) => !/noindex/.test(readFileSync(page, 'utf8')))
      .map((page) => page.replaceAll('\\', '/').slice('dist'.length).replace('index.html', ''));
    assert.deepEqual(named.toSorted(), own.filter((path) => !path.endsWith('.html')).toSorted());
  });

  test('the sitemap has the date of each error’s last check', () => {
    const sitemap = read('sitemap.xml');
    for (const { code, checked } of catalog.errors) assert.match(sitemap, new RegExp(`/${code}/</loc><lastmod>${checked}T`));
  });

  test('robots.txt names the sitemap', () => assert.match(read('robots.txt'), /^Sitemap: https?:.*\/sitemap\.xml$/m));

  test('the feed lists existing pages with dates, newest first', () => {
    const items = [...read('feed.xml').matchAll(/<item>.*?<link>([^<]+)<\/link>.*?<pubDate>([^<]+)<\/pubDate>.*?<\/item>/g)];
    assert.ok(items.length > 0);
    const days = items.map(([, , date]) => new Date(date!).getTime());
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
    for (const [, link] of items) assert.ok(existsSync(`dist${new URL(link!).pathname}index.html`), String(link));
  });

  test('browsers can add the search engine', () => {
    const [, href] = /<link rel="search" href="([^"]+)"/.exec(read('about/index.html')) ?? assert.fail('no link');
    assert.ok(read(href!).includes('/search/?q={searchTerms}'));
  });

  test('llms.txt links every error as Markdown', () => {
    const text = read('llms.txt');
    for (const { code } of catalog.errors) assert.ok(text.includes(`/${code}.md)`), String(code));
  });
});
