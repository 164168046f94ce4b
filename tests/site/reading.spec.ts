import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hold } from './hold.ts';
import { useOwnFonts, WIDE } from './own-fonts.ts';
import { KINDS } from './pages.ts';
import { tooNarrow } from './too-narrow.ts';

/** The errors whose pages have the most to say at the top. */
const codes = globSync('dist/[0-9]*/index.html')
  .map((file) => ({ file, length: /<h1.*?class="plain".*?<\/p>/s.exec(readFileSync(file, 'utf8'))?.[0].length ?? 0 }))
  .sort((a, b) => b.length - a.length)
  .slice(0, 20)
  .map(({ file }) => file.match(/\d+/)![0]);

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
  const height = 844;
  test.use({ viewport: { width: 390, height }, bypassCSP: true });

  test('the errors with the longest beginnings show number, name and what it is in short without scrolling, even in a wide font', async ({ page }) => {
    await page.goto(`/${codes[0]}/`);
    await useOwnFonts(page, WIDE);
    const places = await page.evaluate(async (all) => {
      const found = [];
      for (const code of all) {
        // Faster than a visit each, which would parse the fonts again.
        const html = await (await fetch(`/${code}/`)).text();
        document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
        const [heading, plain] = ['h1', '.plain'].map((one) => document.querySelector(one)!.getBoundingClientRect());
        found.push({ code, top: heading!.top, bottom: plain!.bottom });
      }
      return found;
    }, codes);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ top, bottom }) => top < 0 || bottom > height)).toEqual([]);
  });
});

test('an iPhone need not zoom to the letters of a field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    const fields = page.locator(':is(textarea, select, input[type="search"]):visible');
    const sizes = await fields.evaluateAll((all) => all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(
      sizes.filter((size) => size < 16),
      kind,
    ).toEqual([]);
  }
});

test('related errors, causes, functions and back work by keyboard', async ({ page }) => {
  // Tab goes on from where the address leads.
  await page.goto('/10054/#not-this-error');
  await tabTo(page, /^10053 WSAECONNABORTED$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10053\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/10054\/#not-this-error$/);
  await page.goto('/10054/#calls');
  await tabTo(page, /^recv$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/functions\/recv\//);
  await tabTo(page, /^WSAECONNRESET$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
  await page.goto('/causes/#receiving');
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

  test('every kind of page is readable, navigable and fits a phone', async ({ page }) => {
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(path);
      await expect(page.locator('h1'), kind).toBeVisible();
      await expect(page.getByRole('link', { name: 'Find an error in the table' }), kind).toBeVisible();
      await expect(page.getByRole('combobox', { name: /search/i }), kind).toBeHidden();
      await expect(page.locator('button:visible'), kind).toHaveCount(0);
      expect(await tooNarrow(page), kind).toEqual([]);
    }
  });
});

test('print hides controls', async ({ page }) => {
  await page.goto('/10054/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox', { name: /search/i })).toBeHidden();
  await expect(page.locator('.copy').first()).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`no layout shift when scripts and typefaces load late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [kind, path] of Object.entries(KINDS)) {
      const arrive = await hold(page, /\/_astro\/.*\.(?:js|woff2)$/);
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
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      expect(await shifts.jsonValue(), kind).toEqual([]);
      await page.unrouteAll();
    }
  });
}

test('the matrix keeps its first column and its headings in view', async ({ page }) => {
  await page.goto('/functions/matrix/');
  const matrix = page.getByRole('region', { name: 'Functions and errors of winsock2.h' });
  const heading = matrix.locator('thead th').first();
  expect((await heading.boundingBox())!.height).toBeLessThanOrEqual(160);
  await matrix.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  await matrix.scrollIntoViewIfNeeded();
  await expect(heading).toBeInViewport();
  await expect(matrix.locator('tbody tr').last().locator('th')).toBeInViewport();
});
