// Scores the search of the built site in a real browser: `npm run relevance -- FILE.json`.
// The file is a list of { id, query, category, expect }, where `expect` holds the numbers that count as right.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser } from './launch-browser.ts';
import { serveDist } from './serve-dist.ts';

interface Query {
  id: string;
  query: string;
  category: string;
  expect: number[];
}

/** How a query fared: right at the first place, and within the first three; of a log with several codes all have to be found. */
interface Score extends Query {
  found: number[];
  first: string;
  top1: boolean;
  top3: boolean;
}

const PAGES = 4;
const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) throw new Error('Name a file of queries: npm run relevance -- FILE.json');
if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');
const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];

const { site, stop } = await serveDist();
const browser = await launchBrowser();
// Without the copy that readers keep, which would be fetched meanwhile.
const context = await browser.newContext({ serviceWorkers: 'block' });
const waiting = [...queries];
const scores: Score[] = [];
await Promise.all(
  Array.from({ length: PAGES }, async () => {
    const page = await context.newPage();
    for (let query = waiting.shift(); query; query = waiting.shift()) scores.push(await ask(page, query));
  }),
);
await browser.close();
stop();
report(scores);

async function ask(page: Page, query: Query): Promise<Score> {
  await page.goto(`${site}/search/?q=${encodeURIComponent(query.query)}`);
  const list = page.locator('[data-search-results][data-query][aria-busy="false"]');
  await list.waitFor({ state: 'attached' });
  const results = await list
    .locator('a')
    .evaluateAll((links) => links.map((link) => ({ code: (link as HTMLElement).dataset.code, text: link.textContent ?? '' })));
  const found = results.flatMap(({ code }) => (code ? [Number(code)] : []));
  const right = (code: number | undefined) => code !== undefined && query.expect.includes(code);
  const severalCodes = query.category === 'log' && query.expect.length > 1;
  return {
    ...query,
    found: found.slice(0, 10),
    first: results[0]?.text.replace(/\s+/g, ' ').slice(0, 90) ?? 'nothing',
    top1: right(found[0]),
    top3: severalCodes ? query.expect.every((code) => found.includes(code)) : found.slice(0, 3).some(right),
  };
}

function report(all: Score[]) {
  const byCategory = Object.groupBy(all, ({ category }) => category);
  const share = (part: Score[], key: 'top1' | 'top3') => part.filter((score) => score[key]).length / part.length;
  const percent = (value: number) => `${(100 * value).toFixed(1).padStart(5)} %`;
  const categories = Object.fromEntries(
    Object.entries(byCategory).map(([category, part = []]) => [category, { queries: part.length, top1: share(part, 'top1'), top3: share(part, 'top3') }]),
  );
  console.log(`\n${'category'.padEnd(12)}${'queries'.padStart(8)}${'top-1'.padStart(10)}${'top-3'.padStart(10)}`);
  for (const [category, { queries: count, top1, top3 }] of Object.entries(categories)) {
    console.log(`${category.padEnd(12)}${String(count).padStart(8)}${percent(top1).padStart(10)}${percent(top3).padStart(10)}`);
  }
  const misses = all.filter(({ top1 }) => !top1).sort((a, b) => (a.category === b.category ? (a.id < b.id ? -1 : 1) : a.category < b.category ? -1 : 1));
  console.log(`\n${misses.length} misses:`);
  for (const { id, category, query, expect, found, first, top3 } of misses) {
    console.log(`${id} ${category}${top3 ? '' : ' (nor in the first three)'}: ${JSON.stringify(query).slice(0, 140)}`);
    console.log(`    expected ${expect.join(' or ')}, found ${found.slice(0, 5).join(', ') || 'no error'}; first: ${first}`);
  }
  console.log(`\n${JSON.stringify({ categories, misses: misses.map(({ id, category, expect, found, top3 }) => ({ id, category, expect, found, top3 })) })}`);
}
