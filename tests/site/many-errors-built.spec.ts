// A site of so many errors that the table of all and the lookup's data come in parts, and common words are left out of a search:
// this one, built with a limit that it is above.
import { spawnSync } from 'node:child_process';
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

test.beforeAll(async () => {
  test.setTimeout(LONGEST_BUILD);
  const { root, edit, remove } = copyToRemove();
  edit('src/lib/many-errors.ts', [/MOST_TOGETHER = \d+/, `MOST_TOGETHER = ${LIMIT}`]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
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
});

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
  const fetched: string[] = [];
  page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${site}/search/?q=an+existing+connection+drops+when+nobody+types+in+the+ssh+session+that+is+open`);
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(list.locator('a[data-code]').first()).toContainText(/retry/);
  expect(fetched).toContain('/pagefind/common-words.json');
});
