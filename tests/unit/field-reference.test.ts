import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldReference } from '../../src/schemas/field-reference.ts';

const rows = fieldReference().split('\n');
const rowOf = (collection: string, field: string) => {
  const start = rows.indexOf(`## ${collection}`);
  return rows.slice(start).find((row) => row.startsWith(`| \`${field}\``)) ?? 'no such field';
};

test('docs/fields.md is up to date with the schemas; `npm run docs` writes it', () => {
  assert.equal(readFileSync('docs/fields.md', 'utf8'), fieldReference());
});

test('every field of every schema is described', () => {
  assert.deepEqual(
    rows.filter((row) => /^\| `.*\|\s*\|$/.test(row)),
    [],
  );
});

const forms = [
  ['errors', 'code', '| `code` * | whole number |'],
  ['errors', 'common', '| `common` | `true` or `false` |'],
  ['errors', 'message', '| `message` * | text |'],
  ['errors', 'causes', '| `causes` * | list |'],
  ['messages', 'texts[].printed', '| `texts[].printed` | `true` or `false` |'],
  ['functions', 'errors', '| `errors` * | fields by name |'],
  ['functions', 'reports', '| `reports` * | one of `last-error`'],
] as const;
for (const [collection, field, row] of forms) {
  test(`${collection}: ${field} has the type of its schema`, () => assert.ok(rowOf(collection, field).startsWith(row), rowOf(collection, field)));
}
