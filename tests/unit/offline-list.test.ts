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

test('the whole reference is its pages, its scripts and what search reads; no redirects, no data for programs', () => {
  const paths = listOf(SITE).files.map(([path]) => path);
  assert.deepEqual(paths.sort(), ['', '10054/', '_astro/search.js', 'lookup.json']);
});

test('a change of one file changes its revision and the version, and nothing else', () => {
  const [before, after] = [listOf(SITE), listOf({ ...SITE, 'index.html': '<h1>All errors' })];
  assert.notEqual(after.version, before.version);
  const changed = after.files.filter(([path, revision]) => !before.files.some((other) => other[0] === path && other[1] === revision));
  assert.deepEqual(
    changed.map(([path]) => path),
    [''],
  );
  assert.deepEqual(listOf(SITE), before);
});

test('no host is told to keep the worker, its list or its page for ever', () => {
  for (const path of ['/sw.js', '/offline.json', '/offline/'])
    assert.ok(
      CACHE_RULES.every(({ folder }) => !path.startsWith(folder)),
      path,
    );
});
