import { expect, type Locator, type Page, test } from '@playwright/test';
import { useOwnFonts, WIDE } from './own-fonts.ts';

/** The most common errors, and the longest pages. */
const MOST_READ = [10060, 10054, 10013, 10061, 10106];
const SCREEN = { width: 390, height: 844 };

const bottomOf = (element: Locator) => element.evaluate((one) => one.getBoundingClientRect().bottom + window.scrollY);
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test.describe('on a phone', () => {
  test.use({ viewport: SCREEN, bypassCSP: true });
  for (const code of MOST_READ) {
    test(`/${code}/: first step on the first screen, the table before the fourth, all within twelve, whatever the fonts`, async ({ page }) => {
      await page.goto(`/${code}/`);
      for (const fonts of ['the fonts of the machine', WIDE]) {
        if (fonts === WIDE) await useOwnFonts(page, WIDE);
        expect(await bottomOf(page.locator('.first li').first()), fonts).toBeLessThanOrEqual(SCREEN.height);
        expect(await bottomOf(page.locator('.decide')), fonts).toBeLessThanOrEqual(3 * SCREEN.height);
        expect(await heightOf(page), fonts).toBeLessThanOrEqual(12 * SCREEN.height);
      }
    });
  }
});

const foldOf = (page: Page, id: string) => page.locator('details.cause', { has: page.locator(`#${id}`) });

test('a link to a cause opens it, and so does one followed later', { tag: '@every-engine' }, async ({ page }) => {
  await page.goto('/10054/#udp-port-unreachable');
  await expect(foldOf(page, 'udp-port-unreachable')).toHaveAttribute('open');
  await expect(foldOf(page, 'udp-port-unreachable').getByText('Fix', { exact: true })).toBeInViewport({ ratio: 0 });
  const other = page.locator('.decide a[href^="#"]').last();
  const id = ((await other.getAttribute('href')) ?? '').slice(1);
  await expect(foldOf(page, id)).not.toHaveAttribute('open');
  await other.click();
  await expect(foldOf(page, id)).toHaveAttribute('open');
});

test('an anchor that is no valid percent-encoding breaks nothing', async ({ page }) => {
  await page.goto('/10054/#100%');
  await expect(page.locator('.command .copy').first()).toBeAttached();
});

test('"Open all causes" opens and closes them', async ({ page }) => {
  await page.goto('/10060/');
  const closed = page.locator('details.cause:not([open])');
  const all = await closed.count();
  expect(all).toBeGreaterThan(2);
  const control = page.getByRole('button', { name: 'Open all causes' });
  await control.click();
  await expect(closed).toHaveCount(0);
  await control.click();
  await expect(closed).toHaveCount(all);
});

test('the reader’s runtime is opened on every page and forgotten when closed', async ({ page }) => {
  await page.goto('/10060/');
  const java = page.locator('details[data-runtime="java"]');
  await java.locator('summary').click();
  await page.goto('/10054/');
  await expect(java).toHaveAttribute('open');
  await java.locator('summary').click();
  await page.goto('/10060/');
  await expect(java).not.toHaveAttribute('open');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every cause unfolds by hand, and a linked one is open', async ({ page }) => {
    await page.goto('/10054/');
    const cause = page.locator('details.cause').first();
    await expect(cause.locator('pre').first()).toBeHidden();
    await cause.locator('summary').first().click();
    await expect(cause.locator('pre').first()).toBeVisible();
    await page.goto('/10054/#udp-port-unreachable');
    await expect(foldOf(page, 'udp-port-unreachable').locator('pre').first()).toBeInViewport({ ratio: 0 });
  });
});

test.describe('in print', () => {
  const sheetsOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

  test('10060 takes at most 8 sheets, everything unfolded', async ({ page }) => {
    await page.goto('/10060/');
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThanOrEqual(8);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.cause pre').first()).toBeVisible();
    expect(await page.locator('.cause').evaluateAll((folds) => folds.every((fold) => fold.getBoundingClientRect().height > 100))).toBe(true);
  });

  test('small paper has what a small screen leaves out', async ({ page }) => {
    await page.setViewportSize(SCREEN);
    await page.goto('/10060/');
    await expect(page.locator('.decide small span').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.decide small span').first()).toBeVisible();
  });

  test('the table of causes is no table, which Firefox would not break', async ({ page }) => {
    await page.goto('/10060/');
    await page.emulateMedia({ media: 'print' });
    const parts = page.locator('.decide, .decide tbody, .decide tbody tr');
    expect(await parts.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).display))])).toEqual(['block']);
  });

  test('sources show their addresses, and no heading ends a column', async ({ page }) => {
    await page.goto('/10060/');
    await page.emulateMedia({ media: 'print' });
    const links = page.locator('section[aria-labelledby="sources"] a[href^="http"]:not([href^="http://localhost"])');
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.first().evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      (await links.first().getAttribute('href')) ?? 'nothing',
    );
    const breaks = await page.locator('main :is(h2, h3, h4, summary)').evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakAfter))]);
    expect(breaks).toEqual(['avoid']);
  });
});
