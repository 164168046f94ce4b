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

// Every form of every error is tested against the lookup itself.
for (const form of ['0x80072746', 'ConnectionResetError', 'forcibly closed by the remote host']) {
  test(`/search/?q=${form} puts 10054 first`, async ({ page }) => {
    const list = await results(page, form);
    await expect(list.locator('a').first()).toHaveAttribute('data-code', '10054');
  });
}

test('a symptom also finds the cause itself, and leads to its anchor', { tag: '@every-engine' }, async ({ page }) => {
  const list = await results(page, 'ICMP port unreachable UDP');
  await list.locator('a[data-kind="cause"]').first().click();
  await expect(page).toHaveURL(/\/\d{5}\/#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('guides, functions and runtimes are found with their kind', async ({ page }) => {
  await expect((await results(page, 'getting the error code WSAGetLastError guide')).locator('a[data-kind="guide"]').first()).toBeVisible();
  await expect((await results(page, 'recvfrom function errors')).locator('a[data-kind="function"]').first()).toBeVisible();
});

test('a number without an error is explained', async ({ page }) => {
  await page.goto('/search/?q=10023');
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  await expect(page.locator('[data-search-results] a')).toHaveCount(0);
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

test('browsers can add the search engine', async ({ page }) => {
  await page.goto('/about/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(await response.text()).toContain('/search/?q={searchTerms}');
});

test('an off-topic query gets no error and links to find your cause', async ({ page }) => {
  const list = await results(page, 'how do I bake sourdough bread without yeast');
  await expect(page.getByText('names no Windows Sockets error')).toBeVisible();
  await expect(list.locator('a')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Find your cause' }).last()).toBeVisible();
});

test('the text of the pages adds to what was found, synonyms included', async ({ page }) => {
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
});

test('words in an unknown script don’t hide the others', async ({ page }) => {
  const list = await results(page, '我的电脑 safe mode asyncio');
  await expect(list.locator('a[data-code]').first()).toBeVisible();
});
