import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { changesSince } from './reproduce/observations.ts';
import { missingTools } from './reproduce/tools.ts';

const reproduce = (mode: string) => spawnSync(process.execPath, ['scripts/reproduce.ts', mode], { encoding: 'utf8' });
const missing = missingTools();

// On Windows its own workflow does this.
test('every program compiles without warnings, and under Wine prints what was observed', { skip: process.platform === 'win32' || missing[0] }, () => {
  const { status, stderr } = reproduce('check');
  assert.equal(status, 0, stderr);
});

test('a result other than before is named, a new program too', () => {
  const before = [
    { program: 'old', call: 'recv', code: 10054 },
    { program: 'same', call: 'bind', code: 10013 },
  ];
  const now = [{ program: 'old', call: 'recv', code: 0 }, before[1]!, { program: 'new', call: null, code: null }];
  assert.deepEqual(changesSince(before, now), ['old: recv 0 instead of recv 10054', 'new: nothing instead of not run']);
});
