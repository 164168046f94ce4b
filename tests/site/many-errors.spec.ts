// A site of so many errors that the lookup's data is in parts: this one, with its data split as it would be then.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { LookupData } from '../../src/lib/lookup/data.ts';
import { lookupFiles } from '../../src/lib/lookup/split.ts';

const { first, parts } = lookupFiles(JSON.parse(readFileSync('dist/lookup.json', 'utf8')) as LookupData, 0);
const box = (page: Page) => page.getByRole('combobox', { name: 'Search by number' });
let fetched: string[];

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
  fetched = [];
  await page.route('**/lookup.json', (route) => route.fulfill({ json: first }));
  await page.route('**/lookup/**/*.json', async (route) => {
    const [, path = ''] = /\/lookup\/(.+)\.json$/.exec(route.request().url()) ?? [];
    fetched.push(path);
    await route.fulfill({ json: parts.get(path) });
  });
});

for (const text of ['10054', '0x80072746', 'econnreset', 'WSAECONRESET', 'forcibly closed by the remote host', '远程主机强迫关闭了一个现有的连接']) {
  test(`${text} leads to 10054 by a few parts`, async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill(text);
    await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('data-code', '10054');
    expect(fetched.length).toBeLessThanOrEqual(16);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
}

test('who types on does not fetch for what was there before', async ({ page }) => {
  await page.goto('/about/');
  await box(page).focus();
  await page.waitForLoadState('networkidle');
  await box(page).pressSequentially('10054', { delay: 5 });
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('data-code', '10054');
  expect(fetched.length).toBeLessThanOrEqual(3);
});

test('what the full text finds is shown with its verdict', async ({ page }) => {
  await page.goto('/search/?q=connection+drops+when+nobody+types');
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.locator('a[data-code]').first()).toContainText(/retry/);
  expect(fetched.length).toBeLessThanOrEqual(40);
});

test('a part that did not arrive is asked for again', async ({ page }) => {
  await page.route('**/lookup/records/*.json', (route) => route.abort());
  await page.goto('/about/');
  await box(page).fill('10054');
  await expect(page.getByText('The lookup data did not load').first()).toBeVisible();
  await page.unroute('**/lookup/records/*.json');
  await box(page).fill('10054 ');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('data-code', '10054');
  await expect(page.getByText('The lookup data did not load')).toHaveCount(0);
});

test('a log is read with all of the data, in one file', async ({ page }) => {
  await page.goto('/triage/');
  await page.getByLabel('Log').fill('recvfrom failed: 10054\nsendto failed: 10051');
  await expect(page.locator('[data-findings] > li')).toHaveCount(2);
  expect(fetched).toEqual(['all']);
});
