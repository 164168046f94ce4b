import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeArchive } from '../../src/outputs/offline/archive.ts';
import { staticServer } from './static-server.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

const kept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

/** Asks for a newer version now, as a browser does at every navigation, and says what becomes of it. */
const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const newer = await (await navigator.serviceWorker.ready).update();
    const worker = newer.installing ?? newer.waiting;
    while (worker?.state === 'installing') await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return worker?.state;
  });

/** The same site one deployment later: every page says so, and so does the data of the search. */
function laterDeployment(): string {
  const folder = mkdtempSync(join(tmpdir(), 'winsock-later-'));
  cpSync('dist', folder, { recursive: true });
  for (const file of globSync('{10054,10061}/index.html', { cwd: folder })) change(join(folder, file), /<h2 id="causes">/, '<h2 id="causes">Later: ');
  change(join(folder, 'lookup.json'), /An existing connection was forcibly/, 'LATER an existing connection was forcibly');
  writeArchive(folder);
  return folder;
}

function change(file: string, from: RegExp, to: string) {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test('after one visit the site opens, searches and follows links without a network', async ({ page }) => {
  const host = await staticServer('dist');
  await page.goto(`${host.site}/10054/`);
  await expect.poll(() => kept(page), { timeout: 60_000 }).toBe('activated');
  await host.cut();

  await page.goto(`${host.site}/`);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).minHeight)).not.toBe('0px');
  await page.getByRole('combobox', { name: 'Search by' }).fill('econnrefused');
  // The table of this page has filters with options too.
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page).toHaveURL(`${host.site}/10061/`);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Functions' }).click();
  await expect(page.locator('h1')).toHaveText('Functions');

  await page.goto(`${host.site}/search/?q=${encodeURIComponent('port is in use but netstat shows nothing')}`);
  const results = page.locator('[data-search-results][aria-busy="false"]');
  await expect(results.locator('a[data-code]').first()).toBeVisible();
  await page.goto(`${host.site}/wsaeconnreset/`);
  await expect(page).toHaveURL(`${host.site}/10054/`);
  await page.goto(`${host.site}/10060`);
  await expect(page).toHaveURL(`${host.site}/10060/`);
  const missing = await page.goto(`${host.site}/10023/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  expect((await page.goto(`${host.site}///[`))?.status()).toBe(404);
});

test('a newer deployment takes over as a whole, and never in part', async ({ page }) => {
  const host = await staticServer('dist');
  const later = laterDeployment();
  const heading = page.locator('#causes');
  const answer = async () => {
    await page.getByRole('combobox', { name: 'Search by' }).fill('10054');
    return (await page.getByRole('listbox').getByRole('option').first().textContent()) ?? '';
  };
  await page.goto(`${host.site}/10054/`);
  await expect.poll(() => kept(page), { timeout: 60_000 }).toBe('activated');

  host.deploy(later);
  await page.goto(`${host.site}/10061/`);
  await expect(heading).not.toContainText('Later');
  expect(await answer()).not.toContain('LATER');

  expect(await askForUpdate(page)).toBe('installed');
  await expect(heading).not.toContainText('Later');
  await page.goto(`${host.site}/10054/`);
  await expect(heading).toContainText('Later');
  expect(await answer()).toContain('LATER');
  await host.cut();
  rmSync(later, { recursive: true, force: true });
});

test('a deployment that is too large to keep takes the copy away', async ({ page }) => {
  const host = await staticServer('dist');
  await page.goto(`${host.site}/10054/`);
  await expect.poll(() => kept(page), { timeout: 60_000 }).toBe('activated');
  const later = laterDeployment();
  writeArchive(later, 0);
  host.deploy(later);
  await askForUpdate(page);
  const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length);
  await expect.poll(left, { timeout: 60_000 }).toBe(0);
  await page.goto(`${host.site}/10061/`);
  await expect(page.locator('#causes')).toContainText('Later');
  await host.cut();
  rmSync(later, { recursive: true, force: true });
});

test('an archive that is not of the version it should be is not taken', async ({ page }) => {
  const host = await staticServer('dist');
  await page.goto(`${host.site}/10054/`);
  await expect.poll(() => kept(page), { timeout: 60_000 }).toBe('activated');
  const later = laterDeployment();
  for (const file of globSync('offline/*.bin', { cwd: later })) writeFileSync(join(later, file), readFileSync(join(later, file)).subarray(0, 100_000));
  host.deploy(later);
  expect(await askForUpdate(page)).toBe('redundant');
  await page.goto(`${host.site}/10061/`);
  await expect(page.locator('#causes')).not.toContainText('Later');
  await host.cut();
  rmSync(later, { recursive: true, force: true });
});

for (const [who, host, connection, copies] of [
  ['most readers keep a copy', '127.0.0.1', undefined, 1],
  ['where the site is written nothing is kept', 'localhost', undefined, 0],
  ['who asks for little data is left alone', '127.0.0.1', { saveData: true }, 0],
  ['who has a slow connection is left alone', '127.0.0.1', { effectiveType: '2g' }, 0],
] as const) {
  test(who, async ({ page, baseURL }) => {
    await page.clock.install();
    await page.addInitScript((value) => {
      const seen = window as { copies?: number };
      seen.copies = 0;
      navigator.serviceWorker.register = () => {
        seen.copies! += 1;
        return Promise.reject(new Error('only counted'));
      };
      if (value) Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto(`${baseURL!.replace('127.0.0.1', host)}/10054/`);
    await page.clock.runFor(60_000);
    expect(await page.evaluate(() => (window as { copies?: number }).copies)).toBe(copies);
  });
}
