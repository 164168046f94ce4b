import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { published } from '../../src/outputs/published.ts';

const promised = readFileSync('tests/site/permalinks.txt', 'utf8').trim().split('\n');
const { addresses, lost } = published();

test('every address and anchor ever published still exists', () => {
  assert.ok(promised.length > 4000, `${promised.length} lines`);
  assert.deepEqual(promised.filter(lost), [], 'a renamed cause keeps its old name under `formerly`; a renamed heading keeps its old id');
});

test('every address and anchor is in the list of permalinks', () => {
  const known = new Set(promised);
  const added = addresses.filter((address) => !known.has(address));
  assert.deepEqual(added, [], 'run `npm run permalinks` once the addresses are final');
});

test('addresses that differ only in case have the same content, for case-insensitive disks', () => {
  const bySpelling = Map.groupBy(globSync('dist/**/*.*'), (path) => path.toLowerCase());
  const twins = [...bySpelling.values()].filter((paths) => paths.length > 1);
  assert.ok(twins.length > 0 || existsSync('DIST'), 'no addresses differ only in case although this disk is case-sensitive');
  const different = twins.filter(([first, ...others]) => others.some((path) => !readFileSync(path).equals(readFileSync(first!))));
  assert.deepEqual(different, []);
});
