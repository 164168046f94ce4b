// What a reader waits for and a build costs: `npm run bench`, after `npm run build`; `npm run bench -- --scale` builds larger sites too.
// Times depend on the machine and are no test; sizes do not.
import { existsSync } from 'node:fs';
import { measureLookup } from './bench/measure-lookup.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureScale } from './bench/measure-scale.ts';
import { printChanges, printLookup, printPages } from './bench/print-result.ts';
import { printScale } from './bench/print-scale.ts';
import { type BenchResult, keepResult, lastResult } from './bench/result.ts';
import { scaleOption } from './bench/scale-option.ts';
import { folderSize } from './bench/sizes.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveDist } from './serve-dist.ts';

const scales = scaleOption(process.argv.slice(2));
if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');

const before = lastResult();
const browser = await launchBrowser();
const { site, stop } = await serveDist();
const pages = await measurePages(site, browser);
const lookup = await measureLookup(site, browser);
stop();
const result: BenchResult = { ...lookup, pages, index: folderSize('dist/pagefind').bytes, scale: { ...before.scale } };
printPages(result.pages, result.index);
printLookup(result);
for (const errors of scales) {
  console.log(`\nBuilding a site with ${errors.toLocaleString('en')} generated errors …`);
  try {
    result.scale[errors] = await measureScale(errors, browser);
  } catch (problem) {
    // The sizes that did build are worth keeping.
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
await browser.close();
printScale(result.scale);
printChanges(before, result);
keepResult(result);
