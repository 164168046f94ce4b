import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { buildCatalog } from '../../src/lib/build-catalog.ts';
import { errorSections } from '../../src/lib/error-sections.ts';
import { META_POLICY } from '../../src/lib/hosting/security-headers.ts';
import { errorSlugs } from '../../src/lib/routes.ts';
import { readCatalogRecords } from '../content/read-content.ts';

const catalog = buildCatalog(readCatalogRecords());
const pages = globSync('dist/**/*.html').sort();
const html = (path: string) => readFileSync(join('dist', path), 'utf8');

test('html-validate accepts every page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off', // syntax highlighting carries its colours as custom properties
      'require-sri': 'off', // scripts come from the same origin
      'long-title': 'off', // a title begins with number and name, which is what a tab shows
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'prefer-native-element': ['error', { exclude: ['listbox'] }], // the list of an ARIA combobox
      'tel-non-breaking': 'off', // it takes error numbers for telephone numbers
    },
  });
  assert.ok(pages.length > 90, `${pages.length} pages`);
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(page);
    problems.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`)));
  }
  assert.deepEqual(problems, []);
});

test('every link inside the site leads somewhere, anchors included', async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: 'dist',
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    retryErrors: true,
    linksToSkip: ['^https://', '^http://localhost:4321/'],
  });
  const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent} → ${url} (${status})`);
  assert.ok(links.length > 300, `${links.length} links`);
  assert.deepEqual(broken, []);
});

describe('an error’s page', () => {
  for (const error of catalog.errors) {
    const text = html(`${error.code}/index.html`);

    test(`/${error.code}/ has its sections in the order of all pages`, () => {
      const written = ['background', 'in-your-code', 'questions'].filter((id) => text.includes(`<h2 id="${id}"`));
      assert.equal(written[0], 'background');
      const expected = errorSections(
        error,
        written.map((id) => ({ id, title: id })),
      ).map(({ id }) => id);
      const found = [...text.matchAll(/<h2[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(found, expected);
    });

    test(`/${error.code}/ shows every cause in full under its anchor, every related error and every function`, () => {
      for (const { id, confirm } of error.causes) {
        assert.ok(text.includes(`id="${id}"`), id);
        assert.equal(text.match(new RegExp(`id="${id}-command-\\d+"`, 'g'))?.length, confirm.length);
      }
      for (const { error: other } of error.relatedTo) assert.ok(text.includes(`href="/${other.code}/"`), other.name);
      for (const call of error.calls) assert.ok(text.includes(`href="/functions/${call.function.name.toLowerCase()}/#${error.name}"`), call.function.name);
    });

    test(`/${error.code}/ is reached by every other spelling`, () => {
      for (const slug of errorSlugs(error.name, error.aliases, [error.hex, error.hresult])) {
        const alias = html(`${slug}/index.html`);
        assert.ok(alias.includes(`content="0;url=/${error.code}/"`), slug);
        assert.match(alias, new RegExp(`rel="canonical" href="[^"]+/${error.code}/"`));
      }
    });
  }
});

test('no anchor stands twice on a page', () => {
  for (const page of pages) {
    const ids = [...readFileSync(page, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      [],
      page,
    );
  }
});

test('nothing on any page comes from another origin, and nothing blocks the first paint', () => {
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');
    const loaded = [...text.matchAll(/<(?:script|img|iframe|link)\b[^>]*\s(?:src|href)="([^"]+)"[^>]*>/g)].filter(([tag]) => !/rel="canonical"/.test(tag));
    for (const [tag, address] of loaded) assert.ok(address?.startsWith('/'), `${page}: ${tag}`);
    assert.doesNotMatch(text, /<link[^>]+rel="stylesheet"/, page);
    assert.doesNotMatch(text, /<script(?![^>]*type="module")[^>]*src=/, page);
  }
});

describe('/errors.json', () => {
  test('is what its schema says, and so is the file of each error', () => {
    const schema = JSON.parse(html('errors.schema.json')) as { $id: string; properties: { errors: { items: object } } };
    const whole = JSON.parse(html('errors.json')) as { $schema: string; version: string };
    assert.equal(whole.$schema, schema.$id);
    assert.match(whole.version, /^\d+\.\d+$/);
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: true } });
    assert.equal(ajv.validate(schema, whole), true, ajv.errorsText());
    const one = ajv.compile(schema.properties.errors.items);
    for (const { code } of catalog.errors) assert.equal(one(JSON.parse(html(`${code}.json`))), true, `${code}: ${ajv.errorsText(one.errors)}`);
    assert.equal(ajv.validate(schema, { ...whole, errors: [{ code: 1 }] }), false, 'a wrong file passes');
  });

  const data = JSON.parse(html('errors.json')) as {
    errors: { code: number; name: string; url: string; causes: string[]; related: { error: string }[] }[];
    assigned: unknown[];
  };

  test('has every error with its number, its address, its causes and its relations', () => {
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

  test('names every assigned number', () => assert.equal(data.assigned.length, catalog.constants.length));
});

describe('for machines', () => {
  for (const { code, name, causes, message } of catalog.errors) {
    test(`/${code}.json and /${code}.md say what the page says`, () => {
      const one = JSON.parse(html(`${code}.json`)) as { code: number; name: string; causes: string[] };
      assert.deepEqual([one.code, one.name, one.causes], [code, name, causes.map(({ id }) => id)]);
      const text = html(`${code}.md`);
      assert.ok(text.startsWith(`# ${code} ${name}\n`));
      for (const { id, confirm } of causes) {
        assert.ok(text.includes(`/${code}/#${id})`), id);
        for (const { command } of confirm) assert.ok(text.includes(command), command);
      }
      assert.ok(message === null || text.includes(message));
      assert.doesNotMatch(text, /<Wire|\]\(\//);
    });
  }

  test('the sitemap names every page that stands for itself, and only such pages', () => {
    const named = [...html('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
    const own = pages
      .filter((page) => !/noindex/.test(readFileSync(page, 'utf8')))
      .map((page) => page.replaceAll('\\', '/').slice('dist'.length).replace('index.html', ''));
    assert.deepEqual(named.toSorted(), own.filter((path) => !path.endsWith('.html')).toSorted());
  });

  test('the feed names pages that exist, each with a date, the newest first', () => {
    const items = [...html('feed.xml').matchAll(/<item>.*?<link>([^<]+)<\/link>.*?<pubDate>([^<]+)<\/pubDate>.*?<\/item>/g)];
    assert.ok(items.length >= 20, `${items.length} items`);
    const days = items.map(([, , date]) => new Date(date!).getTime());
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
    for (const [, link] of items) assert.ok(existsSync(`dist${new URL(link!).pathname}index.html`), String(link));
  });

  test('llms.txt leads to every error as Markdown', () => {
    const text = html('llms.txt');
    for (const { code } of catalog.errors) assert.ok(text.includes(`/${code}.md)`), String(code));
  });
});

test('no style is sent that only repeats another', () => {
  for (const page of pages) assert.doesNotMatch(readFileSync(page, 'utf8'), /@property|@layer properties\{@supports/, page);
});

test('links out carry no more than the origin', () => {
  for (const page of pages.filter((path) => !/http-equiv="refresh"/.test(readFileSync(path, 'utf8'))))
    assert.match(readFileSync(page, 'utf8'), /<meta name="referrer" content="strict-origin-when-cross-origin"/, page);
});

test('a page allows no script but its own files, and nothing of another origin', () => {
  for (const page of pages.filter((path) => !/http-equiv="refresh"/.test(readFileSync(path, 'utf8')))) {
    const text = readFileSync(page, 'utf8');
    assert.ok(text.includes(`http-equiv="Content-Security-Policy" content="${META_POLICY}"`), page);
    const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/g)];
    assert.deepEqual(inline, [], page);
    assert.doesNotMatch(text, /\son[a-z]+="/, page);
  }
  const scripts = META_POLICY.split('; ').find((directive) => directive.startsWith('script-src'));
  assert.doesNotMatch(scripts ?? '', /'unsafe-|https?:|\*/);
});

test('the search index is there, without the user interface that is not used', () => {
  assert.ok(existsSync('dist/pagefind/pagefind.js'));
  assert.deepEqual(globSync('dist/pagefind/*ui*'), []);
});
