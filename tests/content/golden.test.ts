import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { goldenTexts } from '../../src/outputs/golden.ts';

const GOLDEN = 'tests/golden';

for (const [file, text] of Object.entries(goldenTexts(buildCatalog(readCatalogRecords())))) {
  test(`${GOLDEN}/${file} matches the catalog; after an intended change, run \`npm run golden\` and review the diff`, () => {
    assert.deepEqual(text.split('\n'), readFileSync(join(GOLDEN, file), 'utf8').split('\n'));
  });
}
