import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FIELD_REFERENCE, fieldReference } from '../../scripts/field-reference.ts';

test(`${FIELD_REFERENCE} says what the schemas say (npm run docs writes it)`, () => {
  assert.equal(readFileSync(FIELD_REFERENCE, 'utf8'), fieldReference());
});

test('every field of every schema is described', () => {
  const bare = fieldReference()
    .split('\n')
    .filter((line) => /^\| `.*\|\s*\|$/.test(line));
  assert.deepEqual(bare, []);
});
