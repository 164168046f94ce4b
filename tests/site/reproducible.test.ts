import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copyOfProject } from './copy-of-project.ts';

const { root, build } = copyOfProject();

const digests = (folder: string) =>
  globSync('**/*', { cwd: folder })
    // What `npm run compress` added is no part of the build.
    .filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );

test('a build of another day, in another place and time zone and without a network, is the same byte for byte', () => {
  const { status, output } = build({ TZ: 'Pacific/Auckland', NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/site/elsewhere.mjs')).href}` });
  assert.equal(status, 0, output);
  const [here, there] = [digests('dist'), digests(join(root, 'dist'))];
  assert.ok(here.length > 1500, `${here.length} files`);
  assert.deepEqual([...new Set(here).symmetricDifference(new Set(there))], []);
});
