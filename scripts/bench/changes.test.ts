import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesBetween, ratioOf } from './changes.ts';

describe('changesBetween', () => {
  const before = { pages: { error: { median: 1000 } }, buildSeconds: 10 };
  test('names what grew, with its ratio', () => {
    const [change, ...rest] = changesBetween(before, { pages: { error: { median: 1500 } }, buildSeconds: 10 });
    assert.equal(change?.name, 'pages / error / median');
    assert.equal(change && ratioOf(change), 1.5);
    assert.deepEqual(rest, []);
  });
  test('takes a tenth more of time for chance, and of size not', () =>
    assert.deepEqual(
      changesBetween(before, { pages: { error: { median: 1100 } }, buildSeconds: 11 }).map(({ name }) => name),
      ['pages / error / median'],
    ));
  test('leaves out what was not measured before', () => assert.deepEqual(changesBetween({}, before), []));
});
