import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copyOfProject } from './copy-of-project.ts';

const { root, build } = copyOfProject();

/** Turkish orders `i` and changes its case as no other language does. */
const TURKISH = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The hash of each file of a build, by its path. */
function hashes(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder })
    // What `npm run compress` added is no part of the build.
    .filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile());
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(files.map((path) => [path, hash(path)]));
}

test('a build is the same on another day, in another folder, time zone and language, on a busy machine and without a network', () => {
  const elsewhere = pathToFileURL(resolve('tests/site/elsewhere.mjs')).href;
  const { status, output } = build({ ...TURKISH, TZ: 'Pacific/Auckland', NODE_OPTIONS: `--import=${elsewhere}` });
  assert.equal(status, 0, output);
  const [here, there] = [hashes('dist'), hashes(join(root, 'dist'))];
  assert.ok(here.has('index.html'), 'run `npm run build` first');
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path));
  assert.deepEqual(differing.sort(), []);
});
