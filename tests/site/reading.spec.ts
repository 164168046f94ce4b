import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hold } from './hold.ts';
import { useOwnFonts } from './own-fonts.ts';
import { KINDS } from './pages.ts';

const codes = readdirSync('dist').filter((name) => /^\d+$/.test(name));

async function tabTo(page: Page, name: string | RegExp, role: 'link' | 'button' = 'link') {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const reached = page.locator(':focus').and(page.getByRole(role, { name }));
    if ((await reached.count()) > 0) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Waits for the next paint. */
const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test.describe('on a phone', () => {
  // Injects the cards' fonts, since installed ones differ; the CSP forbids fonts.
  test.use({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  const GROUP = 10;
  for (let from = 0; from < codes.length; from += GROUP) {
    const group = codes.slice(from, from + GROUP);
    test(`/${group[0]}/ to /${group.at(-1)}/ show number, name and what it is in short without scrolling`, async ({ page }) => {
      for (const code of group) {
        await page.goto(`/${code}/`, { waitUntil: 'domcontentloaded' });
        await useOwnFonts(page);
        await expect(page.locator('h1')).toBeInViewport();
        const bottom = await page.locator('.plain').evaluate((plain) => plain.getBoundingClientRect().bottom);
        expect(bottom, `/${code}/`).toBeLessThanOrEqual(844);
      }
    });
  }
});

test('related errors, causes, functions and back work by keyboard', async ({ page }) => {
  await page.goto('/10054/');
  await tabTo(page, /^10053 WSAECONNABORTED$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10053\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/10054\/$/);
  await tabTo(page, /^recv$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/functions\/recv\//);
  await tabTo(page, /^WSAECONNRESET$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
  await page.goto('/causes/');
  await tabTo(page, /^recvfrom$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/recvfrom\/$/);
  await tabTo(page, /datagram|port/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\d{5}\/#[a-z-]+$/);
});

test('focus is always visible', async ({ page }) => {
  await page.goto('/10054/');
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return width > 0 && height > 0 && outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    expect(seen).toBe(true);
  }
});

test.describe('without JavaScript', { tag: '@every-engine' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, path] of Object.entries(KINDS)) {
    test(`${kind} is readable and navigable`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Find an error in the table' })).toBeVisible();
      await expect(page.getByRole('combobox', { name: /search/i })).toBeHidden();
      await expect(page.locator('button:visible')).toHaveCount(0);
    });
  }

  test('the table on the home page is complete', async ({ page }) => {
    await page.goto('/');
    expect(await page.locator('#error-index tbody tr').count()).toBeGreaterThan(90);
  });
});

test('print hides controls', async ({ page }) => {
  await page.goto('/10054/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox', { name: /search/i })).toBeHidden();
  await expect(page.locator('.copy').first()).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
});

for (const [kind, path] of Object.entries(KINDS)) {
  for (const width of [390, 1280]) {
    test(`${kind}, ${width} px: no layout shift when scripts load late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const arrive = await hold(page, '**/_astro/*.js');
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState === 'interactive');
      await painted(page);
      const shifts = await page.evaluateHandle(() => {
        const seen: unknown[] = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({ type: 'layout-shift' });
        return seen;
      });
      arrive();
      await page.waitForLoadState('load');
      await painted(page);
      expect(await shifts.jsonValue()).toEqual([]);
    });
  }
}
