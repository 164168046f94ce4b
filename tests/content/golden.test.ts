import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { goldenTexts } from '../../src/outputs/golden.ts';
import { catalog } from './catalog.ts';

const GOLDEN = 'tests/golden';

for (const [file, text] of Object.entries(goldenTexts(catalog))) {
  test(`${GOLDEN}/${file} matches the catalog; after an intended change, run \`npm run golden\` and review the diff`, () => {
    assert.deepEqual(text.split('\n'), readFileSync(join(GOLDEN, file), 'utf8').split('\n'));
  });
}
