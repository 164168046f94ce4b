import { expect, type Page, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What a control says once it has copied stands for a moment: time stands still, so that a busy machine does not miss it. */
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: '2026-11-28T12:00:00Z' });
  await page.clock.pauseAt('2026-11-28T12:00:01Z');
});

const expectCopied = (page: Page) => expect.poll(() => page.evaluate(() => navigator.clipboard.readText()));

test('a cause’s mark copies its address, a command’s button the command', async ({ page }) => {
  await page.goto('/10054/');
  const anchor = page.locator('#udp-port-unreachable .anchor');
  await anchor.click();
  await expect(page).toHaveURL(/#udp-port-unreachable$/);
  await expectCopied(page).toMatch(/\/10054\/#udp-port-unreachable$/);
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expectCopied(page).toBe(await page.locator('pre code[id$="-command-1"]').first().textContent());
});

test('the copy control of a page copies its address alone', async ({ page }) => {
  for (const path of ['/10054/', '/guides/ephemeral-port-exhaustion/', '/functions/recv/']) {
    await page.goto(`${path}?from=somewhere#sources`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).href).toBe(new URL(path, page.url()).href);
  }
  await page.goto('/search/?q=econnreset');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectCopied(page).toMatch(/\/search\/\?q=econnreset$/);
});

test('the whole page is copied as Markdown', async ({ page }) => {
  await page.goto('/10054/');
  await page.getByRole('button', { name: 'Copy the page as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# 10054 WSAECONNRESET');
  expect(text).toContain('/10054/#udp-port-unreachable');
});

test('a copy control that is pressed twice says again what it said at first', async ({ page }) => {
  await page.goto('/10054/');
  const control = page.locator('[data-copy-address]');
  const label = (await control.textContent()) ?? '';
  await control.click();
  await expect(control).toHaveText('Copied');
  await page.clock.runFor(1000);
  await control.click();
  await page.clock.runFor(5000);
  await expect(control).toHaveText(label);
});

test('a page that cannot be fetched is not said to be copied, and breaks nothing', async ({ page }) => {
  const problems: Error[] = [];
  page.on('pageerror', (problem) => problems.push(problem));
  await page.route('**/10054.md', (route) => route.abort());
  await page.goto('/10054/');
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/10054.md'));
  await page.getByRole('button', { name: 'Copy the page as Markdown' }).click();
  await failed;
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Copy the page as Markdown' })).toBeVisible();
  expect(problems).toEqual([]);
});
