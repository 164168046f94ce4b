// Updates the golden files after an intended change of facts: `npm run golden`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../src/catalog/read-content.ts';
import { goldenTexts } from '../src/outputs/golden.ts';
import { ERRORS_JSON_VERSION, errorsJsonForm } from '../src/schemas/errors-json.ts';

const GOLDEN = 'tests/golden';

mkdirSync(GOLDEN, { recursive: true });
for (const [file, text] of Object.entries(goldenTexts(buildCatalog(readCatalogRecords())))) writeFileSync(join(GOLDEN, file), text);
// Published schemas don't change.
const form = join(GOLDEN, `errors-json-${ERRORS_JSON_VERSION}.json`);
if (!existsSync(form)) writeFileSync(form, `${JSON.stringify(errorsJsonForm(), null, 1)}\n`);
