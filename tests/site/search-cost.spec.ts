// What an answer on the search page costs and how it arrives; search.spec.ts tests what it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { hold } from './hold.ts';

const MAX_BYTES = 250_000;
const MAX_REQUESTS = 15;
/** The model of causes and the code that asks it. */
const MODEL = ['/diagnosis.json', '/_astro/answer'];
const fetchedOf = (paths: string[], parts: string[]) => parts.filter((part) => paths.some((path) => path.startsWith(part)));

/** Everything fetched for a query, as a host with brotli sends it. */
async function costOf(page: Page, query: string) {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(`/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  const sizes = paths.map((path) => {
    const data = readFileSync(join('dist', path.replace(/\/$/, '/index.html')));
    return Math.min(data.length, brotliCompressSync(data).length);
  });
  return { paths, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

test('a symptom costs at most 250 kB and 15 requests', async ({ page }) => {
  const { paths, bytes } = await costOf(page, 'something with the network is broken and I do not know what');
  expect(fetchedOf(paths, MODEL)).toEqual(MODEL);
  expect(bytes, paths.join(', ')).toBeLessThanOrEqual(MAX_BYTES);
  expect(paths.length, paths.join(', ')).toBeLessThanOrEqual(MAX_REQUESTS);
});

test('an identifier fetches neither the model nor its code nor the index', async ({ page }) => {
  const { paths } = await costOf(page, '10054');
  expect(paths).toContain('/lookup.json');
  expect(fetchedOf(paths, [...MODEL, '/pagefind/'])).toEqual([]);
});

test('the page says at once that it is searching, and nothing moves when the causes arrive', async ({ page }) => {
  const arrive = await hold(page, '**/diagnosis.json');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''} ${(entry as unknown as { value: number }).value}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`/search/?q=${encodeURIComponent('connect ECONNREFUSED ::1:3306 since I upgraded')}`);
  const results = page.locator('[data-search-results]');
  await expect(page.getByText('Searching…')).toBeVisible();
  await expect(results.locator('a').first()).toHaveAttribute('data-code', '10061');
  arrive();
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await expect(results.locator('a[data-kind="cause"]').first()).toBeVisible();
  await expect(results.locator('a').first()).toHaveAttribute('data-code', '10061');
  const shifts = await page.evaluate(
    () => new Promise<string>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.dataset.shifts ?? '')))),
  );
  const total = shifts.split(' ').reduce((sum, shift) => sum + Number(shift), 0);
  expect(total).toBeLessThan(0.02);
});
