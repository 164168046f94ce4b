import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { KINDS } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(path);
        if (kind === 'search') await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
        await page.evaluate(axe);
        const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
        const found = violations.map(
          ({ id, nodes }) =>
            `${kind}: ${id}: ${nodes
              .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
              .slice(0, 3)
              .join('\n')}`,
        );
        expect(found).toEqual([]);
      }
      await context.close();
    });
  }
}

test('axe finds nothing in the open box', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Search by number' }).fill('connection');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, kind).toBeLessThanOrEqual(390);
  }
});
