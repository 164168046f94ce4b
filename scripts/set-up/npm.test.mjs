import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cacheOptions } from './npm.mjs';
import { TOOLS } from './tools-folder.mjs';

const folder = mkdtempSync(join(tmpdir(), 'winsock-npm-'));
after(() => rmSync(folder, { recursive: true }));

test('npm keeps its own cache if that can be written or created', () => {
  for (const cache of [folder, join(folder, 'not', 'yet')]) assert.deepEqual(cacheOptions({ npm_config_cache: cache }), [], cache);
});

test('npm falls back to a cache in the project', (t) => {
  if (process.platform === 'win32' || process.getuid() === 0) return t.skip('this user can write to every folder');
  chmodSync(folder, 0o555);
  assert.deepEqual(cacheOptions({ npm_config_cache: join(folder, '.npm') }), ['--cache', join(TOOLS, 'npm-cache')]);
  chmodSync(folder, 0o755);
});
