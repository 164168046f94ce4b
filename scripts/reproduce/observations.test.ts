import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesSince } from './observations.ts';

test('a result other than before is named, a new program too', () => {
  const before = [
    { program: 'old', call: 'recv', code: 10054 },
    { program: 'same', call: 'bind', code: 10013 },
  ];
  const now = [{ program: 'old', call: 'recv', code: 0 }, before[1]!, { program: 'new', call: null, code: null }];
  assert.deepEqual(changesSince(before, now), ['old: recv 0 instead of recv 10054', 'new: nothing instead of not run']);
});
