import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { contentsOf } from '../../src/catalog/error-sections.ts';
import { homeOf } from '../../src/catalog/home-of.ts';
import { META_POLICY } from '../../src/outputs/hosting/security-headers.ts';
import { errorSlugs } from '../../src/routes.ts';
import { THEME_SCRIPT } from '../../src/styles/theme-script.ts';
import { catalog } from '../content/catalog.ts';

const pages = globSync('dist/**/*.html').sort();
const html = (path: string) => readFileSync(join('dist', path), 'utf8');

test('every file is written to its end', () => {
  assert.deepEqual(
    globSync('dist/**/*.*').filter((file) => statSync(file).size === 0),
    [],
  );
});

test('html-validate accepts every page', async () => {
  const loader = new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off', // syntax highlighting uses custom properties
      'require-sri': 'off', // scripts are same-origin
      'long-title': 'off', // tabs show the start: number and name
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
      'prefer-native-element': ['error', { exclude: ['listbox'] }], // ARIA combobox
      'tel-non-breaking': 'off', // mistakes error numbers for telephone numbers
    },
  });
  const config = await loader.getConfigFor('');
  loader.getConfigFor = () => config; // instead of a new one for each page, which takes a third of the time
  const validator = new HtmlValidate(loader);
  assert.ok(pages.length > catalog.errors.length, `${pages.length} pages`);
  const problems: string[] = [];
  // The aliases of an error have one text.
  for (const page of new Map(pages.map((page) => [readFileSync(page, 'utf8'), page])).values()) {
    const { results } = await validator.validateFile(page);
    problems.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`)));
  }
  assert.deepEqual(problems, []);
});

test('every link says where it leads, also in a list of links', () => {
  const bare = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<a\b[^>]*>\s*(?:More|Here|Link|Details)\s*<\/a>/gi)].map(([link]) => `${page}: ${link}`),
  );
  assert.deepEqual(bare, []);
});

test('every link inside the site leads somewhere, anchors included', () => {
  const addressOf = (page: string) => page.replaceAll('\\', '/').replace(/^dist|index\.html$/g, '');
  const texts = new Map(pages.map((page) => [addressOf(page), readFileSync(page, 'utf8')]));
  const anchors = new Map([...texts].map(([address, text]) => [address, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));
  const leads = ({ pathname, hash }: URL) => {
    const ids = anchors.get(pathname);
    return ids ? hash === '' || ids.has(decodeURIComponent(hash.slice(1))) : hash === '' && existsSync(join('dist', decodeURIComponent(pathname)));
  };
  const links = [...texts].flatMap(([address, text]) =>
    [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, href]) => ({ address, url: new URL(href!.replaceAll('&amp;', '&'), `http://site${address}`) })),
  );
  const own = links.filter(({ url }) => url.host === 'site');
  assert.ok(own.length > pages.length, `${own.length} links`);
  assert.deepEqual(
    own.filter(({ url }) => !leads(url)).map(({ address, url }) => `${address} → ${url.pathname}${url.hash}`),
    [],
  );
});

describe('an error’s page', () => {
  for (const error of catalog.errors) {
    const text = html(`${error.code}/index.html`);

    test(`/${error.code}/ has its sections in the common order`, () => {
      const written = ['background', 'in-your-code', 'questions'].filter((id) => text.includes(`<h2 id="${id}"`));
      assert.equal(written[0], 'background');
      const expected = contentsOf(
        error,
        written.map((id) => ({ id, title: id })),
      ).map(({ id }) => id);
      const found = [...text.matchAll(/<h2[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(found, expected);
    });

    test(`/${error.code}/ shows every cause under its anchor, in full where that is its home, every related error and every function`, () => {
      for (const cause of error.causes) {
        const { id, confirm } = cause;
        assert.ok(text.includes(`id="${id}"`), id);
        const card = new RegExp(`<h3 id="${id}".*?(?=<details class="cause"|</section>)`, 's').exec(text)?.[0] ?? '';
        const commands = card.match(/class="command/g)?.length ?? 0;
        assert.equal(commands, homeOf(cause) === error ? confirm.length : 0, id);
      }
      for (const { error: other } of error.relatedTo) assert.ok(text.includes(`href="/${other.code}/"`), other.name);
      for (const call of error.calls) assert.ok(text.includes(`href="/functions/${call.function.name.toLowerCase()}/#${error.name}"`), call.function.name);
    });

    test(`/${error.code}/ speaks of as many commands as its bug report has`, () => {
      const [, section = '', report = ''] = /<h2 id="bug-report"(.*?)id="bug-report-text">(.*?)<\/code>/s.exec(text) ?? [];
      assert.ok(report);
      const commands = report.match(/^OUTPUT$/gm)?.length ?? 0;
      assert.equal(/The (commands?) changes? nothing/.exec(section)?.[1], commands > 0 ? (commands > 1 ? 'commands' : 'command') : undefined);
    });

    test(`/${error.code}/ is reached from every alias`, () => {
      for (const slug of errorSlugs(error)) {
        const alias = html(`${slug}/index.html`);
        assert.ok(alias.includes(`content="0;url=/${error.code}/"`), slug);
        assert.match(alias, new RegExp(`rel="canonical" href="[^"]+/${error.code}/"`));
      }
    });
  }
});

test('the header marks the section of a page', () => {
  for (const [path, section] of [
    ['', 'All errors'],
    ['10054/', 'All errors'],
    ['causes/connect/', 'Find your cause'],
    ['functions/matrix/', 'Functions'],
    ['guides/getting-the-error-code/', 'Guides'],
    ['compare/lost-connections/', 'Guides'],
    ['triage/', 'Read a log'],
  ] as const) {
    const marked = [...html(`${path}index.html`).matchAll(/<a [^>]*aria-current="true"[^>]*>([^<]+)/g)].map(([, text]) => text);
    assert.deepEqual(marked, [section], path);
  }
});

test('every page that is no redirect has a search box', () => {
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');
    if (!text.includes('http-equiv="refresh"')) assert.equal(text.split('data-search-box').length, 2, page);
  }
});

test('the table of the home page has every number', () => {
  const rows = [...html('index.html').matchAll(/<tr data-code="(\d+)"/g)].map(([, code]) => Number(code));
  assert.deepEqual(
    rows.sort((a, b) => a - b),
    catalog.constants.map(({ code }) => code),
  );
});

test('no page loads from another origin or blocks the first paint', () => {
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');
    const loaded = [...text.matchAll(/<(?:script|img|iframe|link)\b[^>]*\s(?:src|href)="([^"]+)"[^>]*>/g)].filter(([tag]) => !/rel="canonical"/.test(tag));
    for (const [tag, address] of loaded) assert.ok(address?.startsWith('/'), `${page}: ${tag}`);
    assert.doesNotMatch(text, /<link[^>]+rel="stylesheet"/, page);
    assert.doesNotMatch(text, /<script(?![^>]*type="module")[^>]*src=/, page);
  }
});

/** Safari groups since 17.4, and looks up a parameter with its value since 17. */
const NEW_IN_17 = /\b(?:Object|Map)\.groupBy\(|\.has\([^()]+,/;

test('no script groups or looks up a parameter in a way that Safari 16 lacks', () => {
  const scripts = globSync('dist/_astro/*.js');
  assert.ok(scripts.length > 10);
  assert.deepEqual(
    scripts.filter((file) => NEW_IN_17.test(readFileSync(file, 'utf8'))),
    [],
  );
});

test('the policy of a page allows only scripts of the site and the theme’s own', () => {
  for (const page of pages.filter((path) => !/http-equiv="refresh"/.test(readFileSync(path, 'utf8')))) {
    const text = readFileSync(page, 'utf8');
    assert.ok(text.includes(`http-equiv="Content-Security-Policy" content="${META_POLICY}"`), page);
    const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
    assert.deepEqual(inline, [THEME_SCRIPT], page);
    assert.doesNotMatch(text, /\son[a-z]+="/, page);
  }
  const scripts = META_POLICY.split('; ').find((directive) => directive.startsWith('script-src'));
  assert.doesNotMatch(scripts ?? '', /'unsafe-|https?:|\*/);
  assert.ok(scripts?.includes(createHash('sha256').update(THEME_SCRIPT).digest('base64')));
});

test('the search index is built without Pagefind’s own UI', () => {
  assert.ok(existsSync('dist/pagefind/pagefind.js'));
  assert.deepEqual(globSync('dist/pagefind/*ui*'), []);
});

test('structured data names a breadcrumb only where readers see one', () => {
  const claiming = pages.filter((page) => readFileSync(page, 'utf8').includes('"BreadcrumbList"'));
  assert.ok(claiming.length > 0);
  assert.deepEqual(
    claiming.filter((page) => !readFileSync(page, 'utf8').includes('aria-label="Breadcrumb"')),
    [],
  );
});
