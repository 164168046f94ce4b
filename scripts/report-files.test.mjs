import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'winsock-reporter-'));
after(() => rmSync(folder, { recursive: true }));

/** The report on a test file with this text. */
function reportOf(name, text) {
  const file = join(folder, name);
  writeFileSync(file, `import { describe, test } from 'node:test';\n${text}`);
  // Otherwise Node treats the run as part of this test.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=./scripts/report-files.mjs', file], { env, encoding: 'utf8' });
  return stdout.replaceAll(relative('.', file), name);
}

test('a passing file takes one line, each reason for skipping another', () => {
  const report = reportOf(
    'passing.test.mjs',
    `describe('all of these', { skip: 'no compiler here' }, () => { test('a', () => {}); });
    test('b', (t) => t.skip('no browser here'));
    test('c', (t) => t.skip('no browser here'));
    test('d', () => {});`,
  );
  assert.equal(
    report,
    '✔ passing.test.mjs: 1 passed, 0 failed, 2 skipped\nSkipped: no compiler here\nSkipped: no browser here\n1 passed, 0 failed, 2 skipped\n',
  );
});

test('a failing test is shown with its file, message and line', () => {
  const report = reportOf('failing.test.mjs', "describe('a group', () => { test('the sum', () => { throw new Error('it is 5'); }); });");
  assert.match(report, /^✖ failing\.test\.mjs: the sum\n {4}Error: it is 5\n {8}at .*failing\.test\.mjs:2:/);
  assert.match(report, /^✖ failing\.test\.mjs: 0 passed, 1 failed$/m);
});

test('a long failure is truncated', () => {
  const report = reportOf('long.test.mjs', "test('a list', () => { throw new Error(Array.from({ length: 500 }, (_, index) => index).join('\\n')); });");
  assert.match(report, /^ {4}Error: 0\n {4}1\n[\s\S]*^ {4}… and \d+ more lines$/m);
  assert.ok(report.split('\n').length < 100, report);
});

test('a file that fails to load shows the error', () => {
  assert.match(reportOf('broken.test.mjs', "throw new Error('no such thing');"), /✖ broken\.test\.mjs: .*\n[\s\S]*Error: no such thing/);
});
