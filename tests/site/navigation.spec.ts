// The frame of every page: header, theme, contents, breadcrumb, neighbours.
import { expect, type Page, test } from '@playwright/test';
import { box } from './box.ts';
import { hold } from './hold.ts';

const header = (page: Page) => page.getByRole('banner');
const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const themeSwitch = (page: Page) => page.getByRole('button', { name: /^Theme: / });
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('/ and Ctrl+K lead to the search box, in the header or on the page', async ({ page }) => {
  for (const path of ['/', '/10054/']) {
    await page.goto(path);
    for (const keys of ['/', 'Control+k']) {
      await page.locator('h1').click();
      await page.keyboard.press(keys);
      await expect(box(page), `${keys} on ${path}`).toBeFocused();
      await box(page).blur();
    }
  }
});

test('/ is typed where text is entered', async ({ page }) => {
  await page.goto('/');
  const filter = page.getByLabel('Filter', { exact: true });
  await filter.focus();
  await page.keyboard.press('/');
  await expect(filter).toHaveValue('/');
});

test('the link that skips to the content appears on focus', async ({ page }) => {
  for (const path of ['/', '/10054/']) {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip, path).toHaveCSS('clip-path', 'inset(50%)');
    await skip.focus();
    await expect(skip, path).toHaveCSS('clip-path', 'none');
  }
});

test('what an address points to is not hidden by the header, which stays in view', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const anchor of ['sources', 'udp-port-unreachable']) {
      await page.goto(`/10054/#${anchor}`);
      await expect(header(page)).toBeInViewport({ ratio: 1 });
      const { bottom } = await header(page).evaluate((element) => element.getBoundingClientRect());
      const { top } = await page.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect());
      expect(top, `#${anchor} at ${width} px`).toBeGreaterThanOrEqual(bottom);
    }
  }
});

test('at 400 % zoom the header scrolls away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['/10054/', '/functions/']) {
    await page.goto(path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(header(page), path).not.toBeInViewport();
  }
});

test.describe('the theme', () => {
  test('follows the system until the reader chooses, and is then remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/about/');
    const dark = await paper(page);
    await expect(themeSwitch(page)).toHaveAccessibleName('Theme: system');
    await themeSwitch(page).click();
    await expect(themeSwitch(page)).toHaveAccessibleName('Theme: light');
    const light = await paper(page);
    expect(light).not.toBe(dark);
    await page.goto('/10054/');
    expect(await paper(page)).toBe(light);
    await themeSwitch(page).click();
    await expect(themeSwitch(page)).toHaveAccessibleName('Theme: dark');
    expect(await paper(page)).toBe(dark);
    await themeSwitch(page).click();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe(light);
  });

  test('does not flash: it is there before any script file', async ({ page }) => {
    await page.goto('/about/');
    const light = await paper(page);
    await themeSwitch(page).click();
    await themeSwitch(page).click();
    await hold(page, '**/_astro/*.js');
    await page.goto('/10054/', { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await paper(page)).not.toBe(light);
  });
});

test('the contents mark the section in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/10054/', '/guides/ephemeral-port-exhaustion/', '/functions/recv/', '/runtimes/python/']) {
    await page.goto(path);
    const links = contents(page).getByRole('link');
    await expect(links.last(), path).toHaveText('Back to top');
    const [second] = await links.evaluateAll((all) => [all[1]!.getAttribute('href')!]);
    await page.locator(second!).evaluate((heading) => heading.scrollIntoView());
    await expect(contents(page).locator('[aria-current="location"]'), path).toHaveAttribute('href', second!);
  }
});

test('on a phone the contents unfold, lead to a section and fold again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/10054/');
  const link = contents(page).getByRole('link', { name: 'Sources' });
  // Out of the way until the reader goes on.
  await expect(contents(page)).toBeHidden();
  await page.locator('#verdict').evaluate((heading) => heading.scrollIntoView());
  await expect(link).toBeHidden();
  await contents(page).getByText('On this page').click();
  await link.click();
  await expect(page).toHaveURL(/#sources$/);
  await expect(page.locator('#sources')).toBeInViewport();
  await expect(link).toBeHidden();
});

test('an error page leads up, and to the numbers before and after it', async ({ page }) => {
  await page.goto('/10054/');
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText('All errors');
  const neighbours = page.getByRole('navigation', { name: 'Other numbers' });
  await neighbours.getByRole('link', { name: 'Next number' }).click();
  await expect(page).toHaveURL(/\/10055\/$/);
  await neighbours.getByRole('link', { name: 'Previous number' }).click();
  await expect(page).toHaveURL(/\/10054\/$/);
});
