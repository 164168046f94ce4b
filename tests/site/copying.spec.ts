import { expect, type Page, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Pauses the clock, so that a slow machine doesn't miss the brief "Copied". */
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: '2026-11-28T12:00:00Z' });
  await page.clock.pauseAt('2026-11-28T12:00:01Z');
});

const expectCopied = (page: Page) => expect.poll(() => page.evaluate(() => navigator.clipboard.readText()));

test('a cause’s anchor copies its address, a command’s button the command', async ({ page }) => {
  await page.goto('/10054/#udp-port-unreachable');
  const anchor = page.locator('.cause[open] .anchor');
  await anchor.click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  await expect(page).toHaveURL(/#udp-port-unreachable$/);
  await expectCopied(page).toMatch(/\/10054\/#udp-port-unreachable$/);
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expectCopied(page).toBe(await page.locator('.cause[open] .command code').first().textContent());
});

test('"Copy link" keeps the causes and the choices that the page shows', async ({ page }) => {
  await page.goto('/10054/?from=somewhere&cause=udp-port-unreachable&on=UDP#sources');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectCopied(page).toMatch(/\/10054\/\?cause=udp-port-unreachable&on=UDP$/);
});

test('"Copy link" copies the page’s address without query and anchor', async ({ page }) => {
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

test('the text of a bug report is copied although it is folded, as it is shown, with the page’s address as its last line', async ({ page }) => {
  await page.goto('/10054/?cause=udp-port-unreachable#bug-report');
  await page.locator('[data-copy="bug-report-text"]').click();
  await expectCopied(page).toMatch(/^\*\*.*10054[\s\S]*Windows version[\s\S]*\nhttp:\/\/.*\/10054\/\n$/);
  await expectCopied(page).toBe(await page.locator('#bug-report-text').textContent());
});

test('the whole page is copied as Markdown', async ({ page }) => {
  await page.goto('/10054/');
  await page.getByRole('button', { name: 'Copy the page as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# 10054 WSAECONNRESET');
  expect(text).toContain('/10054/#udp-port-unreachable');
});

test('a button pressed twice gets its label back', async ({ page }) => {
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

test('a failed copy says so for a moment and breaks nothing', async ({ page }) => {
  const problems: Error[] = [];
  page.on('pageerror', (problem) => problems.push(problem));
  await page.route('**/10054.md', (route) => route.abort());
  await page.goto('/10054/');
  await page.getByRole('button', { name: 'Copy the page as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Not copied' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Not copied' })).toBeAttached();
  await page.clock.runFor(2000);
  await expect(page.getByRole('button', { name: 'Copy the page as Markdown' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  expect(problems).toEqual([]);
});
