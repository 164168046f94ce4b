import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GOLDEN, goldenTexts } from '../../scripts/golden.ts';

for (const [file, text] of Object.entries(goldenTexts())) {
  test(`${GOLDEN}/${file} is what the catalog says; after a change that is meant, run \`npm run golden\` and read the difference`, () => {
    assert.deepEqual(text.split('\n'), readFileSync(join(GOLDEN, file), 'utf8').split('\n'));
  });
}
