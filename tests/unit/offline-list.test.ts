import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { CACHE_RULES } from '../../src/outputs/hosting/cache-rules.ts';
import { offlineList } from '../../src/outputs/offline/offline-list.ts';

function listOf(files: { [path: string]: string }) {
  const dist = mkdtempSync(join(tmpdir(), 'offline-list-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dist, dirname(path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const list = offlineList(dist);
  rmSync(dist, { recursive: true });
  return list;
}

const SITE = {
  'index.html': '<h1>Errors',
  '10054/index.html': '<h1>10054',
  'wsaeconnreset/index.html': '<meta http-equiv="refresh" content="0;url=/10054/">',
  'lookup.json': '{}',
  'errors.json': '{}',
  '10054.json': '{}',
  '_astro/search.js': 'search()',
};

test('the list has pages, scripts and search data, but no redirects or other data', () => {
  const paths = listOf(SITE).files.map(([path]) => path);
  assert.deepEqual(paths.sort(), ['', '10054/', '_astro/search.js', 'lookup.json']);
});

test('changing a file changes only its revision and the version', () => {
  const [before, after] = [listOf(SITE), listOf({ ...SITE, 'index.html': '<h1>All errors' })];
  assert.notEqual(after.version, before.version);
  const changed = after.files.filter(([path, revision]) => !before.files.some((other) => other[0] === path && other[1] === revision));
  assert.deepEqual(
    changed.map(([path]) => path),
    [''],
  );
  assert.deepEqual(listOf(SITE), before);
});

test('the worker, its list and the offline page are never immutable', () => {
  for (const path of ['/sw.js', '/offline.json', '/offline/'])
    assert.ok(
      CACHE_RULES.every(({ folder }) => !path.startsWith(folder)),
      path,
    );
});
