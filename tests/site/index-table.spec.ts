// The table of all errors on the home page.
import { expect, type Page, test } from '@playwright/test';
import { hold } from './hold.ts';

const filter = (page: Page) => page.getByLabel('Filter', { exact: true });
const rowOf = (page: Page, code: number) => page.locator(`#error-index tr[data-code="${code}"]`);
const shown = (page: Page) => page.locator('#error-index tbody tr:not([hidden])');
const count = (page: Page) => page.locator('[data-count]');

test.beforeEach(({ page }) => page.goto('/'));

test('the table is filtered by every form of number, by names and by words of messages', async ({ page }) => {
  const numbers = ['10054', '0x2746', '2746', '0x80072746', '80072746', '-2147014842', '2147952454'];
  for (const typed of [...numbers, 'WSAECONNRESET', 'wsaeconnreset', 'ECONNRESET', 'forcibly closed']) {
    await filter(page).fill(typed);
    await expect(rowOf(page, 10061), typed).toBeHidden();
    await expect(rowOf(page, 10054), typed).toBeVisible();
    await filter(page).fill('');
    await expect(rowOf(page, 10061)).toBeVisible();
  }
});

for (const [path, label, text] of [
  ['/', 'Filter', '10054'],
  ['/reproductions/', 'Filter by program, error, call or cause', 'getaddrinfo'],
] as const) {
  test(`${path} filters by what is typed before its script loads`, async ({ page }) => {
    const arrive = await hold(page, '**/_astro/*.js');
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByLabel(label, { exact: true }).fill(text);
    arrive();
    const shown = page.locator('tbody tr:not([hidden])');
    await expect(shown.filter({ hasNotText: text })).toHaveCount(0);
    await expect(shown).not.toHaveCount(0);
  });
}

test('a filter without matches says so, offers the search, and can be cleared', async ({ page }) => {
  const all = await shown(page).count();
  await filter(page).fill('no such quux');
  await expect(page.getByText('No number matches.')).toBeVisible();
  await expect(count(page)).toHaveText(/^0 of /);
  await expect(page.getByRole('link', { name: 'Search the whole site instead' })).toHaveAttribute('href', /\/search\/\?q=no%20such%20quux$/);
  await page.getByRole('button', { name: 'clear the filter' }).click();
  await expect(filter(page)).toBeFocused();
  await expect(shown(page)).toHaveCount(all);
  await expect(page.getByText('No number matches.')).toBeHidden();
});

test('it opens with Winsock’s own numbers, not with 6 and 8', async ({ page }) => {
  await expect(shown(page).first()).toHaveAttribute('data-code', '10004');
});

test('its headings show the direction of sorting', async ({ page }) => {
  const arrow = () => page.locator('th[data-sort="code"] button').evaluate((button) => getComputedStyle(button, '::after').content);
  const arrows = [await arrow()];
  for (const direction of ['ascending', 'descending']) {
    await page.getByRole('button', { name: 'Number' }).click();
    await expect(page.locator('th[data-sort="code"]')).toHaveAttribute('aria-sort', direction);
    arrows.push(await arrow());
  }
  expect(new Set(arrows).size).toBe(arrows.length);
});

test('it sorts by name', async ({ page }) => {
  await page.getByRole('button', { name: 'Name' }).click();
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText('Name');
  const names = await page.locator('#error-index tbody th').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en')));
});

test('filter and family are on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const [text, family] = await Promise.all([filter(page), page.getByLabel('Family')].map((control) => control.boundingBox()));
  expect([text!.y, text!.height]).toEqual([family!.y, family!.height]);
});
