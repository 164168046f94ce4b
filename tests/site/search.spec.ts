import { expect, type Page, test } from '@playwright/test';
import { HOSTILE } from './hostile.ts';

/** Fails a test on any uncaught exception. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
});

async function results(page: Page, query: string) {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('data-query', query);
  await expect(list).toHaveAttribute('aria-busy', 'false');
  return list;
}

// search.test.ts tests what is found.
test('a message puts its error first', async ({ page }) => {
  const list = await results(page, 'forcibly closed by the remote host');
  await expect(list.locator('a').first()).toHaveAttribute('data-code', '10054');
});

test('a symptom also finds the cause itself, and leads to its anchor', { tag: '@every-engine' }, async ({ page }) => {
  const list = await results(page, 'ICMP port unreachable UDP');
  await list.locator('a[data-kind="cause"]').first().click();
  await expect(page).toHaveURL(/\/\d{5}\/#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('hostile queries settle', async ({ page }) => {
  for (const text of HOSTILE.filter((one) => one.length < 2000 && one !== '\ud800')) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await expect(page.locator('[data-search-results]'), text).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('main :is(script:not([src]), img)'), text).toHaveCount(0);
  }
});

test('without the full-text index the lookup still answers and reports the failure', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const list = await results(page, 'my connection drops at night');
  await page.getByRole('button', { name: 'Search the text of every page' }).click();
  await expect(page.getByText('The full-text index did not load')).toBeVisible();
  await expect(list.locator('a[data-kind="cause"]').first()).toBeVisible();
  await expect((await results(page, '10054')).locator('a').first()).toHaveAttribute('data-code', '10054');
});

test('without the lookup data full text still answers and reports the failure', async ({ page }) => {
  await page.route('**/lookup.json', (route) => route.fulfill({ body: '<html>', contentType: 'text/html' }));
  const list = await results(page, 'WSAECONNRESET');
  await expect(page.getByText('The lookup data did not load')).toBeVisible();
  await expect(list.locator('a[data-code="10054"]').first()).toBeVisible();
});

test('the text of the pages adds to what was found, synonyms included, whatever stands there in another script', async ({ page }) => {
  /** The errors found, and of those the ones that full text added. */
  const found = async (query: string) => {
    const list = await results(page, query);
    const before = await list.locator('a').count();
    await page.getByRole('button', { name: 'Search the text of every page' }).click();
    await expect(list.locator('a').nth(before)).toBeVisible();
    const codes = await list.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('data-code')));
    return { all: codes, added: codes.slice(before).filter((code) => code !== null) };
  };
  const { added } = await found('wifi sleep');
  expect(added.length).toBeGreaterThan(0);
  expect((await found('wlan hibernate')).all).toContain(added[0]);
  expect((await found('我的 电脑 睡眠 之后 wifi sleep')).all).toContain(added[0]);
});

test('an off-topic query finds nothing in the text of the pages either', async ({ page }) => {
  for (const query of ['chocolate cake recipe', 'how do I bake sourdough bread without yeast', 'capital of france']) {
    const list = await results(page, query);
    await page.getByRole('button', { name: 'Search the text of every page' }).click();
    await expect(page.getByText('Nothing matched'), query).toBeVisible();
    await expect(list.locator('a'), query).toHaveCount(0);
  }
});
