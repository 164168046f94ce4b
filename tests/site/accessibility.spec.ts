import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { box, firstOption } from './box.ts';
import { KINDS } from './pages.ts';

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
async function findings(page: Page, runOnly = TAGS, contrast = true): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: contrast } };
  const { violations } = await page.evaluate((options) => window.axe.run(options), { runOnly, rules, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: axe finds nothing on a phone or a desktop, nor in the dark theme's contrast`, async ({ page }) => {
    await page.goto(path);
    if (kind.startsWith('search')) await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    await prepare(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      // Contrast takes most of the time, and is the same for both.
      expect(await findings(page, TAGS, width === 390), `${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, ['color-contrast']), 'dark').toEqual([]);
  });
}

test('axe finds nothing in the open box', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill('connection');
  await expect(firstOption(page)).toBeVisible();
  await prepare(page);
  expect(await findings(page)).toEqual([]);
});

test('no page is wider than a phone, or than a window at 400 % zoom', { tag: '@every-engine' }, async ({ page }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${kind}, ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});
