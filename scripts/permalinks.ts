// Adds new addresses and anchors of the build to the permanent ones: `npm run permalinks`.
import { readFileSync, writeFileSync } from 'node:fs';
import { published } from '../src/outputs/published.ts';

const FILE = 'tests/site/permalinks.txt';
const MAX_SHOWN = 20;

const promised = readFileSync(FILE, 'utf8').trim().split('\n');
const added = [...new Set(published().addresses).difference(new Set(promised))];
// Append-only: what is published stays.
writeFileSync(FILE, `${[...promised, ...added].sort().join('\n')}\n`);

console.log(`${FILE}: ${added.length === 0 ? 'nothing to add' : `added ${added.length}`}`);
for (const address of added.slice(0, MAX_SHOWN)) console.log(`  ${address}`);
if (added.length > MAX_SHOWN) console.log(`  … and ${added.length - MAX_SHOWN} more; \`git diff ${FILE}\` shows all`);
