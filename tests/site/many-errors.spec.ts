// A site of so many errors that the table of all and the lookup's data come in parts, and common words are left out of a search:
// this one, built with a limit that it is above.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveDist } from '../../scripts/serve-dist.ts';
import { copyToRemove } from './copy-of-project.ts';

/** Fewer than the site has errors. */
const LIMIT = 100;
const LONGEST_BUILD = 180_000;

// One worker builds the site, once.
test.describe.configure({ mode: 'default' });

let site: string;
let built: string;
let end: () => void;
/** What of the lookup and the full-text index was asked for. */
let fetched: string[];

test.beforeAll(async () => {
  test.setTimeout(LONGEST_BUILD);
  const { root, edit, build, remove } = copyToRemove();
  edit('src/lib/many-errors.ts', [/MOST_TOGETHER = \d+/, `MOST_TOGETHER = ${LIMIT}`]);
  const { status, output } = build();
  if (status !== 0) throw new Error(output);
  const server = await serveDist(root);
  site = server.site;
  built = join(root, 'dist');
  end = () => {
    server.stop();
    remove();
  };
});
test.afterAll(() => end());

test.beforeEach(({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
  fetched = [];
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:lookup|pagefind)\//.test(pathname)) fetched.push(pathname);
  });
});

const box = (page: Page) => page.getByRole('combobox', { name: 'Search by number' });
const firstOption = (page: Page) => page.getByRole('listbox').getByRole('option').first();
const parts = () => fetched.filter((path) => path.startsWith('/lookup/'));

const blocks = (page: Page) => page.locator('section[aria-labelledby="index"] li');
const codes = (page: Page) => page.locator('#error-index tbody tr').evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.code)));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to an error leads over the list of blocks and the table of one', async ({ page }) => {
    await page.goto(`${site}/about/`);
    await page.getByRole('link', { name: 'Find an error in the table' }).click();
    await expect(page).toHaveURL(`${site}/#index`);
    await expect(page.locator('#error-index')).toHaveCount(0);
    await page.getByRole('link', { name: '10000 to 10199' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Errors 10000 to 10199');
    await page.locator('#error-index').getByRole('link', { name: 'WSAECONNRESET', exact: true }).first().click();
    await expect(page).toHaveURL(`${site}/10054/`);
  });

  test('next leads through every number once, previous back, and both end where the blocks do', async ({ page }) => {
    await page.goto(`${site}/`);
    const counts = (await blocks(page).allInnerTexts()).map((text) => Number(/(\d+) numbers?\b/.exec(text)?.[1]));
    expect(counts.length).toBeGreaterThan(3);
    await blocks(page).first().getByRole('link').click();
    await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
    const seen: number[][] = [];
    for (;;) {
      seen.push(await codes(page));
      const next = page.locator('a[rel="next"]').first();
      if ((await next.count()) === 0) break;
      const here = page.url();
      await next.click();
      await expect(page.locator('a[rel="prev"]').first()).toHaveAttribute('href', new URL(here).pathname);
    }
    expect(seen.map(({ length }) => length)).toEqual(counts);
    const all = seen.flat();
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
    const pages = readdirSync(built).filter((name) => /^\d+$/.test(name));
    expect(pages.filter((code) => !all.includes(Number(code)))).toEqual([]);
  });
});

test('the table of a block is filtered and sorted as that of all would be', async ({ page }) => {
  await page.goto(`${site}/errors/10000/`);
  const shown = page.locator('#error-index tbody tr:visible');
  const all = await shown.count();
  await page.getByRole('searchbox', { name: 'Filter' }).fill('forcibly closed');
  await expect(page.getByText(`1 of ${all} numbers`)).toBeVisible();
  await expect(shown).toHaveAttribute('data-code', '10054');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('');
  await page.getByRole('button', { name: 'Number' }).click();
  await expect(shown.first()).toHaveAttribute('data-code', String(Math.max(...(await codes(page)))));
});

test('a search by what happened leaves common words out and still finds the error', async ({ page }) => {
  await page.goto(`${site}/search/?q=an+existing+connection+drops+when+nobody+types+in+the+ssh+session+that+is+open`);
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.locator('a[data-code]').first()).toContainText(/retry/);
  expect(fetched).toContain('/pagefind/common-words.json');
});

for (const text of ['10054', '0x80072746', 'econnreset', 'WSAECONRESET', 'forcibly closed by the remote host', '远程主机强迫关闭了一个现有的连接']) {
  test(`${text} leads to 10054 by a few parts`, async ({ page }) => {
    await page.goto(`${site}/about/`);
    await box(page).fill(text);
    await expect(firstOption(page)).toHaveAttribute('data-code', '10054');
    expect(parts().length).toBeGreaterThan(0);
    expect(parts().length).toBeLessThanOrEqual(16);
    expect(new Set(parts()).size).toBe(parts().length);
  });
}

test('who types on does not fetch for what was there before', async ({ page }) => {
  await page.goto(`${site}/about/`);
  await box(page).focus();
  await page.waitForLoadState('networkidle');
  await box(page).pressSequentially('10054', { delay: 5 });
  await expect(firstOption(page)).toHaveAttribute('data-code', '10054');
  expect(parts().length).toBeGreaterThan(0);
  expect(parts().length).toBeLessThanOrEqual(3);
});

test('what the full text finds is shown with its verdict', async ({ page }) => {
  await page.goto(`${site}/search/?q=connection+drops+when+nobody+types`);
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.locator('a[data-code]').first()).toContainText(/retry/);
  expect(parts().length).toBeGreaterThan(0);
  expect(parts().length).toBeLessThanOrEqual(40);
});

test('a part that did not arrive is asked for again', async ({ page }) => {
  await page.route('**/lookup/records/*.json', (route) => route.abort());
  await page.goto(`${site}/about/`);
  await box(page).fill('10054');
  await expect(page.getByText('The lookup data did not load').first()).toBeVisible();
  await page.unroute('**/lookup/records/*.json');
  await box(page).fill('10054 ');
  await expect(firstOption(page)).toHaveAttribute('data-code', '10054');
  await expect(page.getByText('The lookup data did not load')).toHaveCount(0);
});

test('a log is read with all of the data, in one file', async ({ page }) => {
  await page.goto(`${site}/triage/`);
  await page.getByLabel('Log').fill('recvfrom failed: 10054\nsendto failed: 10051');
  await expect(page.locator('[data-findings] > li')).toHaveCount(2);
  expect(parts()).toEqual(['/lookup/all.json']);
});
