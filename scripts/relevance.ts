// Scores the search of the built site in a real browser: `npm run relevance -- FILE.json`.
// The file is a list of { id, query, category, expect }, where `expect` lists the correct numbers,
// none if nothing should be found; or of reports { text, causes, difficulty }, where `causes` lists the correct causes.
// Reports of a cause that has no page can't be scored.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser } from './launch-browser.ts';
import { serveDist } from './serve-dist.ts';

/** A query and the numbers to find, or a report and the names of its causes. */
interface Entry {
  id?: string;
  query?: string;
  text?: string;
  category?: string;
  difficulty?: string;
  expect?: number[];
  causes?: string[];
}

type Query = (typeof queries)[number];
type Score = Awaited<ReturnType<typeof ask>>;

const PAGES = 4;
const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) throw new Error('Name a file of queries: npm run relevance -- FILE.json');
if (!existsSync('dist/pagefind')) throw new Error('There is no dist/ with a search index; run `npm run build` first.');
const entries = (JSON.parse(readFileSync(file, 'utf8')) as Entry[]).filter(({ causes }) => causes?.length !== 0);
const queries = entries.map(({ id, query, text, category, difficulty, expect, causes }, index) => ({
  id: id ?? `report ${index}`,
  query: query ?? text ?? '',
  category: category ?? difficulty ?? '',
  expect: (causes ?? expect ?? []).map(String),
  asks: causes ? 'cause' : 'code',
}));

const { site, stop } = await serveDist();
const browser = await launchBrowser();
// A service worker would fetch in the background.
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

/** How a query fared; a log with several codes counts only if all of them are found. */
async function ask(page: Page, query: Query) {
  await page.goto(`${site}/search/?q=${encodeURIComponent(query.query)}`);
  const list = page.locator('[data-search-results][aria-busy="false"]');
  await list.waitFor({ state: 'attached' });
  const results = await list.locator('a').evaluateAll((links) => links.map((link) => ({ ...(link as HTMLElement).dataset, text: link.textContent ?? '' })));
  const found = results.flatMap((result: { [key: string]: string | undefined }) => result[query.asks] ?? []);
  const right = (answer: string | undefined) => (answer === undefined ? query.expect.length === 0 : query.expect.includes(answer));
  const severalCodes = query.category === 'log' && query.expect.length > 1;
  return {
    ...query,
    found: found.slice(0, 10),
    first: results[0]?.text.replace(/\s+/g, ' ').slice(0, 90) ?? 'nothing',
    top1: right(found[0]),
    top3: severalCodes ? query.expect.every((answer) => found.includes(answer)) : right(found[0]) || found.slice(0, 3).some(right),
  };
}

function report(all: Score[]) {
  const share = (part: Score[], key: 'top1' | 'top3') => `${((100 * part.filter((score) => score[key]).length) / part.length).toFixed(1)} %`;
  const categories = Object.entries(Object.groupBy(all, ({ category }) => category)).map(
    ([category, part = []]) => [category, { queries: part.length, 'top 1': share(part, 'top1'), 'top 3': share(part, 'top3') }] as const,
  );
  console.table(Object.fromEntries(categories));
  const misses = all.filter(({ top1 }) => !top1).sort((a, b) => (a.category + a.id < b.category + b.id ? -1 : 1));
  console.log(`\n${misses.length} misses:`);
  for (const { id, category, query, expect, found, first, top3 } of misses) {
    console.log(`${id} ${category}${top3 ? '' : ' (not in the top 3)'}: ${JSON.stringify(query).slice(0, 140)}`);
    console.log(`    expected ${expect.join(' or ')}, found ${found.slice(0, 5).join(', ') || 'nothing'}; first: ${first}`);
  }
}
