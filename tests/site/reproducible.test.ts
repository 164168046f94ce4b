import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { BASE_PATH, FORMER_NAME, PUBLIC_SITE, secondBuild } from './second-build.ts';

/** The hash of its content that Vite puts into a file's name: `search.Cq9aZx_1.js` → `.Cq9aZx_1` */
const HASH_IN_NAME = /[.-][\w-]{8}(?=\.(?:js|css)\b)/g;
/** A whole file's hash, as the service worker knows it. */
const HASH = /\b[0-9a-f]{32,}\b/g;

/** As a page has it, and as the search index lists it. */
const FORMER_ANCHOR = new RegExp(`<span id="${FORMER_NAME}"></span>|\\{[^{}]*"id":"${FORMER_NAME}"[^{}]*\\},?`, 'g');

/** The last link of the footer, where there is one, and the space around it. */
const SOURCE_LINK = /<\/a>\s*(?:<a href="[^"]*">Source<\/a>)?\s*<\/p>/g;

const NOT_COMPARED: [file: RegExp, reason: string][] = [
  [/^nginx\.conf$/, 'writes the path of the site in forms of its own; the tests of hosting serve with both'],
  [/^offline\/.*\.bin$/, 'packs files that are compared themselves'],
  [/^pagefind\/.*(?:\.pf_meta|-entry\.json)$/, 'names the fragments by their hashes'],
];

/** The text of a file without what the second build changes on purpose: where the site and its source are, and one anchor. */
const textOf = (file: string) =>
  (file.endsWith('.pf_fragment') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'latin1'))
    .replace(FORMER_ANCHOR, '')
    .replace(SOURCE_LINK, '</a></p>')
    .replaceAll(PUBLIC_SITE, 'http://localhost:4321')
    .replaceAll(BASE_PATH, '')
    .replace(HASH_IN_NAME, '.HASH')
    .replace(HASH, 'HASH');

/** The texts of a build's files by their path, hashes left out; pages may have scripts of one name. */
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

test('below a path, on another day, in another folder, time zone and language, on a busy machine and without a network, the site is the same', () => {
  const [here, there] = [textsOf('dist'), textsOf(secondBuild())];
  assert.ok(here.has('index.html'), 'run `npm run build` first');
  const unused = NOT_COMPARED.filter(([pattern]) => ![...here.keys()].some((path) => pattern.test(path)));
  assert.deepEqual(unused, []);
  const differing = [...new Set([...here.keys(), ...there.keys()])]
    .filter((path) => !NOT_COMPARED.some(([pattern]) => pattern.test(path)))
    .filter((path) => here.get(path) !== there.get(path));
  assert.deepEqual(differing.sort(), []);
});
