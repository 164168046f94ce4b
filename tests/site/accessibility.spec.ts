import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { box, firstOption } from './box.ts';
import { KINDS } from './pages.ts';
import { tooNarrow } from './too-narrow.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

/** Loads axe. It would take minutes for the matrix, so keep ten items of each table and list. */
async function prepare(page: Page) {
  await page.evaluate(axe);
  await page.evaluate(() => {
    for (const extra of document.querySelectorAll(':is(tr, tr > *, li, dl > div):nth-child(n + 11)')) extra.remove();
  });
}

/** Violations in the page's current state. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate((options) => window.axe.run(options), { runOnly: TAGS, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: axe finds nothing on a phone in the light theme or on a desktop in the dark, and nothing is too wide`, async ({ page }) => {
    await page.goto(path);
    if (kind.startsWith('search')) await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    expect(await tooNarrow(page)).toEqual([]);
    await prepare(page);
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `${width} px`).toEqual([]);
    }
  });
}

test('a phone reads out the columns of a comparison', async ({ page }) => {
  await page.goto('/compare/lost-connections/');
  const columns = await page.locator('.comparison thead th').allTextContents();
  await page.setViewportSize({ width: 390, height: 844 });
  const row = await page.locator('.comparison tbody tr').first().ariaSnapshot();
  for (const column of columns.slice(1)) expect(row).toContain(column);
});

test('axe finds nothing in the open box', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill('connection');
  await expect(firstOption(page)).toBeVisible();
  await prepare(page);
  expect(await findings(page)).toEqual([]);
});
