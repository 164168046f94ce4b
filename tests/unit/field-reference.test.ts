import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldReference } from '../../src/schemas/field-reference.ts';

const reference = fieldReference();

test('docs/fields.md is up to date with the schemas; `npm run docs` writes it', () => {
  assert.equal(readFileSync('docs/fields.md', 'utf8'), reference);
});

test('the words to choose from are listed, in a list of them too', () => {
  assert.match(reference, /\| `when\.side` \* \| one of `client`, /);
  assert.match(reference, /\| `when\.timing` \* \| list, each one of `at-once`, /);
});

test('every pattern says what it demands', () => {
  for (const file of globSync('src/schemas/*.ts').filter((one) => !one.endsWith('errors-json.ts')))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\.regex\(\/(?:[^/\\\n]|\\.)+\/\w*\)/, file);
});

test('every field of every schema is described', () => {
  assert.deepEqual(
    reference.split('\n').filter((row) => /^\| `.*\|\s*\|$/.test(row)),
    [],
  );
});
