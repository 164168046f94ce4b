import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { BASE_PATH, FORMER_NAME, PUBLIC_SITE, secondBuild } from './second-build.ts';

/** Vite's content hash in a file name: `search.Cq9aZx_1.js` → `.Cq9aZx_1` */
const HASH_IN_NAME = /[.-][\w-]{8}(?=\.(?:js|css)\b)/g;
/** A bug report names the page, with its address once the site has a public one. */
const PAGE_OF_REPORT = /\*\*\[([^\]]+)\]\([^)]*\)\*\*/g;
/** Content hashes inside files. */
const HASH = /\b[0-9a-f]{32,}\b/g;

/** In pages and in the search index. */
const FORMER_ANCHOR = new RegExp(`<span id="${FORMER_NAME}"></span>|\\{[^{}]*"id":"${FORMER_NAME}"[^{}]*\\},?`, 'g');

/** The footer's optional links, with the space before them. */
const REPOSITORY_LINKS = /\s*<a href="[^"]*">(?:Source|Edit this page|Report a mistake)<\/a>/g;

const NOT_COMPARED: [file: RegExp, reason: string][] = [
  [/^nginx\.conf$/, 'escapes the base path in its own ways; the hosting tests run both'],
  [/^(?:offline\.json|sw\.js)$/, 'contain the hashes of files that are compared individually'],
  [/^pagefind\/.*(?:\.pf_meta|-entry\.json)$/, 'contains the hashes of fragments'],
];

/** A file's text without intended differences: site and source URLs, links that need them, and one anchor. */
const textOf = (file: string) =>
  (file.endsWith('.pf_fragment') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'latin1'))
    .replace(FORMER_ANCHOR, '')
    .replace(REPOSITORY_LINKS, '')
    .replace(PAGE_OF_REPORT, '**$1**')
    .replaceAll(PUBLIC_SITE, 'http://localhost:4321')
    .replaceAll(BASE_PATH, '')
    .replace(HASH_IN_NAME, '.HASH')
    .replace(HASH, 'HASH');

/** File texts by path without hashes; several scripts may share a name. */
function textsOf(dist: string): Map<string, string> {
  const paths = globSync('**/*', { cwd: dist }).filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(dist, path)).isFile());
  const files = paths.map((path) => ({ path: path.replaceAll('\\', '/').replace(HASH_IN_NAME, '.HASH'), text: textOf(join(dist, path)) }));
  // A fragment's name is the hash of its text.
  const byName = Map.groupBy(files, ({ path, text }) => (path.startsWith('pagefind/fragment/') ? `fragment of ${/"url":"[^"]*"/.exec(text)}` : path));
  return new Map(
    [...byName].map(([name, same]) => [
      name,
      same
        .map(({ text }) => text)
        .sort()
        .join('\n'),
    ]),
  );
}

test('builds are identical under another base path, date, folder, time zone and locale, under load and without a network', () => {
  const [here, there] = [textsOf('dist'), textsOf(secondBuild())];
  assert.ok(here.has('index.html'), 'run `npm run build` first');
  const unused = NOT_COMPARED.filter(([pattern]) => ![...here.keys()].some((path) => pattern.test(path)));
  assert.deepEqual(unused, []);
  const differing = [...new Set([...here.keys(), ...there.keys()])]
    .filter((path) => !NOT_COMPARED.some(([pattern]) => pattern.test(path)))
    .filter((path) => here.get(path) !== there.get(path));
  assert.deepEqual(differing.sort(), []);
});

// The comparison above ignores the base path.
test('a site below a path links nothing outside it', () => {
  const pages = globSync(join(secondBuild(), '**/*.html'));
  assert.ok(pages.length > 0);
  const outside = new RegExp(`(?:\\s(?:href|src|action)="|;url=)(?!${BASE_PATH}/)/`);
  for (const page of pages) assert.doesNotMatch(readFileSync(page, 'utf8'), outside, page);
});
