// Lighthouse scores of the built site, mobile preset: `npm run lighthouse`, after `npm run build` and `npm run compress`.
// npx fetches Lighthouse on demand: it is larger than all other dependencies.
import { exec } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { serveDist } from './serve-dist.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RESULT = 'docs/lighthouse.json';
const PAGES = ['/', '/10054/', '/functions/recv/', '/search/?q=10054'];

interface Report {
  categories: { [id: string]: { score: number } };
}

if (!existsSync('dist/index.html.br')) throw new Error('There is no compressed dist/; run `npm run build` and `npm run compress` first.');

const { site, stop } = await serveDist();
const scores: { [page: string]: { [category: string]: number } } = {};
for (const page of PAGES) scores[page] = await scoresOf(`${site}${page}`);
stop();
console.table(scores);
writeFileSync(RESULT, `${JSON.stringify(scores, null, 2)}\n`);

/** Out of 100, by category; other load on the machine lowers performance. */
async function scoresOf(address: string): Promise<{ [category: string]: number }> {
  const CHROME_PATH = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? chromium.executablePath();
  // Windows can only start `npx.cmd` through a shell.
  const command = `npx --yes ${LIGHTHOUSE} "${address}" --quiet --output=json --output-path=stdout --chrome-flags="--headless=new --no-sandbox"`;
  const { stdout, stderr } = await promisify(exec)(command, { maxBuffer: 1e9, env: { ...process.env, CHROME_PATH } });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`Lighthouse gave no report for ${address}:\n${stderr}`);
  const { categories } = JSON.parse(stdout.slice(start)) as Report;
  return Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
}
