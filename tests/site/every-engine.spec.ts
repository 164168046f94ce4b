// The basics, in every browser engine installed.
import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

/** Fails a test on any uncaught exception. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
});

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('an error page fits a phone', async ({ page }) => {
  await page.goto('/10054/');
  await expect(page.locator('h1')).toHaveText(/10054\s*WSAECONNRESET/);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/retry/i);
  expect(await widthOf(page)).toBeLessThanOrEqual(390);
});

test('an anchor scrolls to its cause', async ({ page }) => {
  await page.goto('/10054/#udp-port-unreachable');
  await expect(page.locator('#udp-port-unreachable:target')).toBeInViewport();
});

test('typing finds an error, and Enter goes there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Search by' }).pressSequentially('econnreset');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-code', '10054');
  expect(await widthOf(page)).toBeLessThanOrEqual(390);
  await page.getByRole('combobox', { name: 'Search by' }).press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
  await expect(page.locator('h1')).toContainText('10054');
});

test('full text finds the cause of a symptom', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('ICMP port unreachable UDP')}`);
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-search-notes]')).toHaveText('');
  const cause = results.locator('a[data-kind="cause"]').first();
  const address = (await cause.getAttribute('href')) ?? '';
  expect(address).toMatch(/\/\d{5}\/#[a-z-]+$/);
  await cause.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('a page’s address is copied', async ({ page }) => {
  // Engines differ in clipboard permissions, so stub it.
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void written.push(text) } });
  });
  await page.goto('/10054/?from=somewhere#sources');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { written: string[] }).written)).toEqual([new URL('/10054/', page.url()).href]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a page is readable and shows no dead controls', async ({ page }) => {
    await page.goto('/10054/');
    await expect(page.locator('#udp-port-unreachable')).toContainText('UDP');
    await expect(page.locator('.without-script')).toContainText('Find an error in the table');
    await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
  });
});
