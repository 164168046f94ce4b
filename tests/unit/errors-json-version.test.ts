import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ERRORS_JSON_VERSION, errorsJsonForm } from '../../src/schemas/errors-json.ts';

const FILE = `tests/golden/errors-json-${ERRORS_JSON_VERSION}.json`;

test(`the schema of /errors.json is the one published as version ${ERRORS_JSON_VERSION}`, () => {
  assert.ok(existsSync(FILE), `${FILE} is not there: \`npm run golden\` writes it, once for each version`);
  const published = JSON.parse(readFileSync(FILE, 'utf8'));
  assert.deepEqual(errorsJsonForm(), published, 'raise ERRORS_JSON_VERSION in src/schemas/errors-json.ts, then `npm run golden`');
});
