import { copyFileSync, cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page, expect as promptly } from '@playwright/test';
import type { KeepState } from '../../src/outputs/offline/keep-state.ts';
import { writeWorker } from '../../src/outputs/offline/write-worker.ts';
import { announced, box, firstOption } from './box.ts';
import { staticServer } from './static-server.ts';

type Host = Awaited<ReturnType<typeof staticServer>>;

/** Deployments in temporary folders. */
const test = base.extend<{ folder: (from: string, files: string[]) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
  folder: async ({}, use) => {
    const folders: string[] = [];
    await use((from, files) => {
      const folder = mkdtempSync(join(tmpdir(), 'winsock-site-'));
      folders.push(folder);
      for (const path of globSync(files, { cwd: from })) cpSync(join(from, path), join(folder, path), { recursive: true });
      return folder;
    });
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

/** Long timeouts, for busy machines. */
const expect = promptly.configure({ timeout: 90_000 });

/** A small site: a few pages with scripts and search data. */
const FEW = ['{10054,10061,about,offline,search}/index.html', '_astro', 'lookup.json'];

const edit = (file: string, from: RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

/** Turns a deployment into the next one: marks pages and data, renames all scripts. */
async function makeLater(folder: string) {
  for (const page of globSync('{10054,10061}/index.html', { cwd: folder })) edit(join(folder, page), /<h2 id="causes">/, '<h2 id="causes">Later: ');
  edit(join(folder, 'lookup.json'), /An existing connection was forcibly/, 'LATER an existing connection was forcibly');
  for (const file of globSync('{**/*.html,_astro/*.js}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/((?:_astro|\.)\/[\w.-]+)(?=\.js["'`])/g, '$1-later'));
  }
  for (const script of globSync('_astro/*.js', { cwd: folder })) renameSync(join(folder, script), join(folder, script.replace(/\.js$/, '-later.js')));
  await writeWorker(folder);
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** A first visit, until everything is cached. */
async function visit(page: Page, host: Host, path: string) {
  await page.clock.install();
  await page.goto(`${host.site}${path}`);
  await page.clock.runFor(2000); // The worker starts a moment after the page.
  const scripts = globSync('dist/_astro/*.js').map((script) => script.replaceAll('\\', '/').slice('dist'.length));
  const uncached = () =>
    page.evaluate(
      async (paths) => {
        const cached = await Promise.all(paths.map((at) => caches.match(at, { ignoreSearch: true })));
        return paths.filter((_, index) => !cached[index]);
      },
      [path, '/offline/', '/search/', '/lookup.json', ...scripts],
    );
  await expect.poll(uncached).toEqual([]);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

/** The worker's state of the copy once no download is running. */
const keepState = (page: Page) =>
  page.evaluate(async () => {
    const { active, scope } = await navigator.serviceWorker.ready;
    const channel = new BroadcastChannel(`keep ${scope}`);
    const settled = new Promise<KeepState>((done) => {
      channel.onmessage = ({ data }) => data.is !== 'keeping' && done(data);
    });
    active?.postMessage('refresh');
    return settled.finally(() => channel.close());
  });

/**
 * Waits until a deployment's worker has stored its version under a key of the copy.
 * Asks again meanwhile, as every page does: a worker may stop, or its predecessor answer.
 */
async function untilStored(page: Page, key: 'offline.json' | 'offline-failed', deployment: string) {
  const { version } = JSON.parse(readFileSync(join(deployment, 'offline.json'), 'utf8')) as { version: string };
  const stored = () =>
    page.evaluate(async (name) => {
      const { active, scope } = await navigator.serviceWorker.ready;
      active?.postMessage('refresh');
      return (await caches.match(scope + name))?.text();
    }, key);
  await expect.poll(stored).toBe(version);
}

/** Stops the active worker if a newer one waits: an inspected worker may never become idle, which delays its successor by minutes. */
async function stopReplacedWorker(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const listed = new Promise<{ versions: { versionId: string; status: string }[] }>((done) => devtools.once('ServiceWorker.workerVersionUpdated', done));
  await devtools.send('ServiceWorker.enable');
  const { versions } = await listed;
  const active = versions.find(({ status }) => status === 'activated');
  // Once nobody waits, the active one is the successor.
  if (active && versions.some(({ status }) => status === 'installed')) await devtools.send('ServiceWorker.stopWorker', { versionId: active.versionId });
  await devtools.detach();
}

/** Checks for a newer worker, as every navigation does, and waits until it is active. */
async function update(page: Page) {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const newest = async () => {
    const state = await page.evaluate(async () => {
      const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return installing?.state ?? waiting?.state ?? active?.state ?? 'gone';
    });
    // Each time anew, since what the browser lists may lag behind.
    if (state === 'installed') await stopReplacedWorker(page);
    return state;
  };
  await expect.poll(newest).toMatch(/activated|gone/);
}

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Forgets what a window remembers until it is closed. */
const reopen = (page: Page) => page.evaluate(() => sessionStorage.clear());

async function keepAll(page: Page, host: Host) {
  await page.goto(`${host.site}/about/`);
  await button(page, 'Keep all of it').click();
}

test('a visit caches the page, the scripts and the search data for offline use', async ({ page }) => {
  const host = await staticServer('dist');
  await visit(page, host, '/10054/');
  const pages = new Set(host.requests.filter((path) => path.endsWith('/')));
  expect([...pages].sort()).toEqual(['/10054/', '/offline/', '/search/']);
  expect(host.requests.filter((path) => /pagefind|offline\.json/.test(path))).toEqual([]);
  await host.cut();

  expect((await page.goto(`${host.site}/10054/?from=log#causes`))?.status()).toBe(200);
  await expect(page.locator('h1')).toContainText('10054');
  await box(page).fill('econnrefused');
  await expect(firstOption(page)).toContainText('10061');
  // The address of a text reaches the page from the cache, too.
  await box(page).fill('recv from 10.0.0.7:3306 failed: WSAECONNRESET 10054');
  await expect(announced(page)).toHaveText(/result/);
  await page.getByRole('listbox').locator('[data-code="10054"]').first().click();
  await expect(page.getByText('from your text: 3306, 10.0.0.7')).toBeVisible();
});

test('an unvisited page says so offline and lists the visited ones', async ({ page }) => {
  const host = await staticServer('dist');
  await visit(page, host, '/10054/');
  await host.cut();

  expect((await page.goto(`${host.site}/10061`))?.status()).toBe(503);
  await expect(page).toHaveURL(`${host.site}/10061/`);
  await expect(page.locator('h1')).toHaveText('Not available offline');
  await expect(page.getByText('The page is about 10061, WSAECONNREFUSED')).toBeVisible();
  await page.getByRole('region', { name: 'Kept on this device' }).getByRole('link', { name: '10054' }).click();
  await expect(page).toHaveURL(`${host.site}/10054/`);
  await page.goto(`${host.site}/wsaeconnreset/#causes`);
  await expect(page).toHaveURL(`${host.site}/10054/#causes`);
});

test('a failed preload that Firefox gives as an error response neither hides nor replaces a cached page', async ({ page, folder }) => {
  const site = folder('dist', FEW);
  await writeWorker(site);
  edit(
    join(site, 'sw.js'),
    /^/,
    `const { get } = Object.getOwnPropertyDescriptor(FetchEvent.prototype, 'preloadResponse');
     Object.defineProperty(FetchEvent.prototype, 'preloadResponse', { get() { return get.call(this).catch(() => Response.error()); } });`,
  );
  const host = await staticServer(site);
  await visit(page, host, '/10054/');
  await host.cut();

  for (const [path, status] of [
    ['/10054/', 200],
    ['/10061/', 503],
    ['/10054/', 200],
    ['/10061/', 503],
  ] as const) {
    expect((await page.goto(host.site + path))?.status()).toBe(status);
  }
});

test('the whole reference is kept on request until removed', async ({ page, folder }) => {
  // Large enough to be read on during the download.
  const site = folder('dist', [...FEW, '{index.html,100*,0x2746,functions/index.html}', 'diagnosis.json']);
  await writeWorker(site);
  const host = await staticServer(site);
  await page.goto(`${host.site}/about/`);
  await expect(page.getByText(/MB to download\. .+ MB on this device/)).toBeVisible();
  await keepAll(page, host);
  await expect(page.getByText(/Downloading|All of it is kept/)).toBeVisible();
  // Navigating doesn't stop it.
  await page.goto(`${host.site}/10054/`);
  await page.goto(`${host.site}/about/`);
  await expect(page.getByText('All of it is kept on this device')).toBeVisible();
  await host.cut();

  await page.goto(`${host.site}/`);
  await box(page).fill('econnrefused');
  await firstOption(page).click();
  await expect(page).toHaveURL(`${host.site}/10061/`);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Functions' }).click();
  await expect(page.locator('h1')).toHaveText('Functions');
  await page.goto(`${host.site}/search/?q=${encodeURIComponent('port is in use but netstat shows nothing')}`);
  await expect(page.locator('[data-search-results][aria-busy="false"] a[data-code]').first()).toBeVisible();
  await page.goto(`${host.site}/0x2746/`);
  await expect(page).toHaveURL(`${host.site}/10054/`);
  expect((await page.goto(`${host.site}/10023/`))?.status()).toBe(503);
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  await expect(page.getByText('there is probably no page at this address')).toBeVisible();

  await page.goto(`${host.site}/about/`);
  await button(page, 'Remove it').click();
  await expect(button(page, 'Keep all of it')).toBeVisible();
  expect(await cachesOf(page)).not.toContain(`kept ${host.site}/`);
  expect((await page.goto(`${host.site}/10060/`))?.status()).toBe(503);
});

test('a stopped download leaves nothing', async ({ page }) => {
  const host = await staticServer('dist');
  await keepAll(page, host);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await button(page, 'Stop').click();
  await expect(button(page, 'Keep all of it')).toBeVisible();
  expect(await keepState(page)).toEqual({ is: 'none' });
  expect(await cachesOf(page)).not.toContain(`kept ${host.site}/`);
  await host.cut();
});

test('installing the site keeps the whole reference, unless it was removed', async ({ page, folder }) => {
  const site = folder('dist', FEW);
  await writeWorker(site);
  const host = await staticServer(site);
  const install = () => page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  await page.goto(`${host.site}/about/`);
  await install();
  await expect(page.getByText('All of it is kept on this device')).toBeVisible();
  await button(page, 'Remove it').click();
  await expect(button(page, 'Keep all of it')).toBeVisible();
  await reopen(page);
  await install();
  expect(await keepState(page)).toEqual({ is: 'none' });
  await host.cut();
});

test('an installed site whose download failed tries again when it is next opened', async ({ page, folder }) => {
  const site = folder('dist', FEW);
  await writeWorker(site);
  const host = await staticServer(site);
  const install = () => page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  host.breakOff(/^\/10061\/$/);
  await page.goto(`${host.site}/about/`);
  await install();
  await expect(page.getByText('The download failed. Nothing was kept.')).toBeVisible();
  host.breakOff();
  await install();
  expect(await keepState(page)).toEqual({ is: 'none' });
  await reopen(page);
  await install();
  await expect(page.getByText('All of it is kept on this device')).toBeVisible();
  await host.cut();
});

test('a deployment shows at once, and older tabs still find their scripts', async ({ page, context, folder }) => {
  const [first, later] = [folder('dist', FEW), folder('dist', FEW)];
  await writeWorker(first);
  await makeLater(later);
  const host = await staticServer(first);
  await visit(page, host, '/10054/');

  host.deploy(later);
  const other = await context.newPage();
  await other.goto(`${host.site}/10061/`);
  await expect(other.locator('#causes')).toContainText('Later');
  await box(other).fill('10054');
  await expect(firstOption(other)).toContainText('LATER');
  await update(other);

  await expect(page.locator('#causes')).not.toContainText('Later');
  await box(page).fill('10061');
  await expect(firstOption(page)).toContainText('WSAECONNREFUSED');
  await page.reload();
  await expect(page.locator('#causes')).toContainText('Later');
  await host.cut();
});

test('a kept reference updates with a deployment and fetches only changes', async ({ page, folder }) => {
  const [first, later] = [folder('dist', FEW), folder('dist', FEW)];
  await writeWorker(first);
  edit(join(later, '10061/index.html'), /<h2 id="causes">/, '<h2 id="causes">Later: ');
  await writeWorker(later);
  const host = await staticServer(first);
  await keepAll(page, host);
  await expect(page.getByText('All of it is kept on this device')).toBeVisible();

  host.deploy(later);
  host.requests.length = 0;
  await update(page);
  await untilStored(page, 'offline.json', later);
  expect(host.requests).toContain('/10061/');
  expect(host.requests).not.toContain('/10054/');
  await host.cut();
  await page.goto(`${host.site}/10061/`);
  await expect(page.locator('#causes')).toContainText('Later');
});

for (const [title, fail] of [
  ['is broken off', 'breakOff'],
  ['is corrupt', 'spoil'],
] as const) {
  test(`a download of which a file ${title} leaves nothing and isn’t retried on the next page`, async ({ page, folder }) => {
    const site = folder('dist', FEW);
    await writeWorker(site);
    const host = await staticServer(site);
    await visit(page, host, '/about/');
    const before = await cachesOf(page);
    host[fail](/^\/10061\/$/);
    await button(page, 'Keep all of it').click();
    await expect(page.getByText('The download failed. Nothing was kept.')).toBeVisible();
    expect(await cachesOf(page)).toEqual(before);

    host.requests.length = 0;
    await page.goto(`${host.site}/10054/`);
    expect(await keepState(page)).toEqual({ is: 'none' });
    expect(host.requests).not.toContain('/offline.json');

    host[fail]();
    await keepAll(page, host);
    await expect(page.getByText('All of it is kept on this device')).toBeVisible();
    await host.cut();
  });
}

test('a failed update leaves the copy intact and isn’t retried on the next page', async ({ page, folder }) => {
  const [first, later] = [folder('dist', FEW), folder('dist', FEW)];
  await writeWorker(first);
  await makeLater(later);
  const host = await staticServer(first);
  await keepAll(page, host);
  await expect(page.getByText('All of it is kept on this device')).toBeVisible();

  host.breakOff(/^\/10061\/$/);
  host.deploy(later);
  await update(page);
  await untilStored(page, 'offline-failed', later);
  const failed = { is: 'failed', noRoom: false, earlier: true };
  expect(await keepState(page)).toEqual(failed);
  await page.goto(`${host.site}/10054/`);
  host.requests.length = 0;
  expect(await keepState(page)).toEqual(failed);
  expect(host.requests).not.toContain('/offline.json');
  await host.cut();
  await page.goto(`${host.site}/10061/`);
  await expect(page.locator('#causes')).not.toContainText('Later');
});

test('a full disk is reported and nothing is left behind', async ({ page, context, folder }) => {
  const site = folder('dist', FEW);
  await writeWorker(site);
  const host = await staticServer(site);
  await visit(page, host, '/about/');
  const before = await cachesOf(page);
  const devtools = await context.newCDPSession(page);
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: host.site });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.site, quotaSize: usage + 50_000 });
  await button(page, 'Keep all of it').click();
  await expect(page.getByText('There is not enough room on this device. Nothing was kept.')).toBeVisible();
  expect(await cachesOf(page)).toEqual(before);
  await host.cut();
});

test('a site that moved away is let go at the next visit', async ({ page, folder }) => {
  const host = await staticServer('dist');
  await visit(page, host, '/10054/');
  const moved = folder('dist', ['favicon.svg']);
  cpSync('dist/404.html', join(moved, '10054/index.html'));
  host.deploy(moved);
  await page.goto(`${host.site}/10054/`);
  await expect(page.locator('h1')).toHaveText('No such page');
  await host.cut();
});

test('a site that redirects everything, its worker too, leads to the new one at the next visit', async ({ page, folder }) => {
  const host = await staticServer('dist');
  await visit(page, host, '/10054/');
  const newSite = folder('dist', FEW);
  edit(join(newSite, '10054/index.html'), /<h2 id="causes">/, '<h2 id="causes">Moved: ');
  const newHost = await staticServer(newSite);
  host.move(newHost.site);
  await page.goto(`${host.site}/10054/?from=log#causes`);
  await expect(page).toHaveURL(`${newHost.site}/10054/#causes`);
  await expect(page.locator('#causes')).toContainText('Moved');
  for (const one of [host, newHost]) await one.cut();
});

test('the retirement worker removes every cache and itself', async ({ page, folder }) => {
  const host = await staticServer('dist');
  await visit(page, host, '/10054/');
  const ended = folder('dist', ['10054/index.html']);
  copyFileSync('docs/deploy/retire/sw.js', join(ended, 'sw.js'));
  host.deploy(ended);
  await update(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachesOf(page)).toEqual([]);
  await host.cut();
});

test('machine-readable files and sites below this one bypass the worker', async ({ page, folder }) => {
  const site = folder('dist', [...FEW, '10054.md']);
  await writeWorker(site);
  cpSync('dist/404.html', join(site, 'sibling/index.html'));
  const host = await staticServer(site);
  await visit(page, host, '/10054/');
  const theirs = ['/10054.md', '/sibling/', '/sibling/10054/', '/nowhere'];
  await page.goto(`${host.site}/sibling/`);
  await host.cut();
  for (const path of theirs) {
    await expect(page.goto(`${host.site}${path}`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  }
});

for (const [title, host, connection, count] of [
  ['a service worker is registered', '127.0.0.1', undefined, 1],
  ['none on localhost', 'localhost', undefined, 0],
  ['none with data saving', '127.0.0.1', { saveData: true }, 0],
] as const) {
  test(title, async ({ page, baseURL }) => {
    await page.clock.install();
    await page.addInitScript((value) => {
      const seen = window as { registered?: number };
      seen.registered = 0;
      navigator.serviceWorker.register = () => {
        seen.registered! += 1;
        return Promise.reject(new Error('only counted'));
      };
      if (value) Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await page.goto(`${baseURL!.replace('127.0.0.1', host)}/10054/`);
    await page.clock.runFor(60_000);
    expect(await page.evaluate(() => (window as { registered?: number }).registered)).toBe(count);
  });
}
