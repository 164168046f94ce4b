// What a reader waits for: `npm run bench`, after `npm run build`. Sizes are bytes with brotli; times depend on the machine.
import { existsSync } from 'node:fs';
import { measureDiagnosis } from './bench/measure-diagnosis.ts';
import { measureLookup } from './bench/measure-lookup.ts';
import { measurePages } from './bench/measure-pages.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveDist } from './serve-dist.ts';

if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');

const browser = await launchBrowser();
const { site, stop } = await serveDist();
console.table(await measurePages(site, browser));
for (const table of await measureLookup(site, browser)) console.table(table);
console.table(measureDiagnosis());
await browser.close();
stop();
