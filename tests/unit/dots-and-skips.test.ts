import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'winsock-reporter-'));
after(() => rmSync(folder, { recursive: true }));

test('a run of tests says once why it skipped some, and nothing else of those that pass', () => {
  const file = join(folder, 'some.test.mjs');
  writeFileSync(
    file,
    `import { describe, test } from 'node:test';
    describe('all of these', { skip: 'no compiler here' }, () => { test('a', () => {}); test('b', () => {}); });
    test('c', (t) => t.skip('no browser here'));
    test('d', (t) => t.skip('no browser here'));
    test('e', () => {});`,
  );
  // Within a test, Node would run another one's files as a part of itself.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=./scripts/dots-and-skips.mjs', file], { env, encoding: 'utf8' });
  assert.match(stdout, /^\.+\nSkipped: no compiler here\nSkipped: no browser here\n$/);
});
