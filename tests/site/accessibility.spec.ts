import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { KINDS } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

/** axe takes minutes for the matrix, so keep ten rows and columns of each table. */
const shortenTables = (page: Page) =>
  page.evaluate(() => {
    for (const extra of document.querySelectorAll('tr:nth-child(n + 11), tr > :nth-child(n + 11)')) extra.remove();
  });

/** Violations in the page's current state. */
async function findings(page: Page, rules = TAGS): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => window.axe.run({ runOnly }), rules);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: axe finds nothing on a phone or a desktop, nor in the dark theme's contrast`, async ({ page }) => {
    await page.goto(path);
    if (kind.startsWith('search')) await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    await shortenTables(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await findings(page), `${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, ['color-contrast']), 'dark').toEqual([]);
  });
}

test('axe finds nothing in the open box', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Search by number' }).fill('connection');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('no page is wider than a phone', { tag: '@every-engine' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, kind).toBeLessThanOrEqual(390);
  }
});
