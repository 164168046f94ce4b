import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldReference } from '../../src/schemas/field-reference.ts';

const reference = fieldReference();

test('docs/fields.md is up to date with the schemas; `npm run docs` writes it', () => {
  assert.equal(readFileSync('docs/fields.md', 'utf8'), reference);
});

test('every field of every schema is described', () => {
  assert.deepEqual(
    reference.split('\n').filter((row) => /^\| `.*\|\s*\|$/.test(row)),
    [],
  );
});
