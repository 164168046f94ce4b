// What a reader waits for: `npm run bench`, after `npm run build`.
// Times depend on the machine and are no test; sizes do not.
import { existsSync } from 'node:fs';
import { measureLookup } from './bench/measure-lookup.ts';
import { measurePages } from './bench/measure-pages.ts';
import { printChanges, printLookup, printPages } from './bench/print-result.ts';
import { type BenchResult, keepResult, lastResult } from './bench/result.ts';
import { folderSize } from './bench/sizes.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveDist } from './serve-dist.ts';

if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');

const before = lastResult();
const browser = await launchBrowser();
const { site, stop } = await serveDist();
const pages = await measurePages(site, browser);
const lookup = await measureLookup(site, browser);
stop();
const result: BenchResult = { ...lookup, pages, index: folderSize('dist/pagefind').bytes };
printPages(result.pages, result.index);
printLookup(result);
await browser.close();
printChanges(before, result);
keepResult(result);
