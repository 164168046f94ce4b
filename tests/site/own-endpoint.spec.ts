// The reader's own address and port in the commands of an error's page; endpoint.test.ts tests what of a text they are.
import { expect, type Page, test } from '@playwright/test';
import { announced, box } from './box.ts';
import { hold } from './hold.ts';
import { HOSTILE } from './hostile.ts';

const REFUSED = 'SocketException (10061): No connection could be made because the target machine actively refused it. 192.168.1.20:5432';

test.beforeEach(({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
});

/** Pastes a text into the box, waits for all of the answer, and opens its first result, or another. */
async function search(page: Page, text: string, result = '[role="option"]') {
  await box(page).fill(text);
  await expect(announced(page)).toHaveText(/result/);
  await page.locator(`[role="listbox"] ${result}`).first().click();
  await page.waitForLoadState();
}

const line = (page: Page) => page.getByText('from your text:');
const marks = (page: Page) => page.locator('main mark');
/** What of the page still is a placeholder, apart from what programs print and what others are asked. */
const left = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const kept of copy.querySelectorAll('[aria-labelledby="what-you-see"], #bug-report-text')) kept.remove();
    return copy.textContent?.match(/(?<![\w.-])(?:HOST|PORT)(?![\w-])/g) ?? [];
  });

test('a pasted error fills its address and port into the commands, and the line below the advice gives the placeholders back', {
  tag: '@every-engine',
}, async ({ page }) => {
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toHaveText(/^PORT and HOST in the commands come from your text: 5432, 192\.168\.1\.20\./);
  await expect(page.locator('.first code').filter({ hasText: '-LocalPort 5432' }).first()).toBeVisible();
  expect(page.url()).not.toMatch(/5432|192/);
  const commands = await page.locator('.cause pre').allTextContents();
  expect(commands).toContain('Test-NetConnection 192.168.1.20 -Port 5432');
  await expect(marks(page).first()).toHaveAttribute('title', /from your text/);
  await expect(line(page).getByRole('link', { name: 'How to run the commands' })).toHaveAttribute('href', /\/guides\/running-the-commands\/$/);
  await page.getByRole('button', { name: 'Show the placeholders' }).click();
  await expect(page.locator('.first code').filter({ hasText: '-LocalPort PORT' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show the placeholders' }).click();
  await expect(page.locator('.first code').filter({ hasText: '-LocalPort 5432' }).first()).toBeVisible();
});

test('Copy copies the command as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toBeVisible();
  await page.getByRole('button', { name: 'Open all causes' }).click();
  await page.locator('.cause .command', { hasText: 'Test-NetConnection' }).first().getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Test-NetConnection 192.168.1.20 -Port 5432');
});

test('a bug report keeps the placeholders, so that nobody posts an address unawares', async ({ page }) => {
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toBeVisible();
  await expect(page.locator('#bug-report-text')).toContainText('Test-NetConnection HOST -Port PORT');
  await expect(page.locator('#bug-report-text')).not.toContainText(/192\.168|5432/);
});

test('they stay through a reload, a jump within the page, and the way back, and follow a link to another error', async ({ page }) => {
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toBeVisible();
  await page.locator('.decide th a[href^="#"]').first().click();
  // The jump makes an entry of its own, which gets them a moment later.
  await expect.poll(() => page.evaluate(() => window.history.state !== null)).toBe(true);
  await page.reload();
  await expect(line(page)).toBeVisible();
  await page.locator('main a[href^="/10060/"]').first().click();
  await expect(page).toHaveURL(/\/10060\//);
  await expect(line(page)).toBeVisible();
  await expect(page.locator('.first code').first()).toContainText('192.168.1.20');
  await page.goBack();
  await expect(line(page)).toBeVisible();
});

test('who is sent to a cause reads it there, even before the browser marks the target', async ({ page }) => {
  const arrive = await hold(page, '**/_astro/own-endpoint.*.js');
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  // An address that is only replaced marks no target.
  await page.evaluate(() => window.history.replaceState(window.history.state, '', '#nothing-listening'));
  arrive();
  await expect(page.locator('.cause:has(#nothing-listening)').getByText('from your text:')).toBeAttached();
});

test('a later visit has the placeholders: typed, linked from elsewhere on the site, or reached by another search', async ({ page }) => {
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toBeVisible();
  await page.locator('.decide th a[href^="#"]').first().click();
  await page.goto('/10061/', { waitUntil: 'networkidle' });
  expect(await left(page)).not.toEqual([]);
  await expect(marks(page)).toHaveCount(0);
  await page.goto('/');
  await search(page, '10061');
  await expect(page).toHaveURL(/\/10061\/$/);
  await page.waitForLoadState('networkidle');
  await expect(marks(page)).toHaveCount(0);
});

test('another text that leads to the page the reader is on brings its own', async ({ page }) => {
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(line(page)).toContainText('192.168.1.20');
  await search(page, REFUSED.replace('192.168.1.20', '192.168.1.77'), '[data-code="10061"]');
  await expect(line(page)).toContainText('192.168.1.77');
});

test('the search page and the log reader hand them on as well', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(REFUSED)}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  await page.locator('[data-search-results] [data-kind="cause"]').first().click();
  await expect(line(page)).toBeVisible();
  await page.goto('/triage/');
  await page.locator('textarea').fill(`12:00:01 cache.example.com:6379 ok\n12:00:02 db.example.com:1433 SocketException (10061)\n12:00:03 10.0.0.9:80 ok`);
  // The causes come with the address, after the errors.
  await expect(page.locator('[data-findings] [data-cause]').first()).toBeVisible();
  await page.locator('[data-findings] a[href^="/10061/"]').first().click();
  await expect(line(page)).toContainText('1433, db.example.com');
});

test('an address is no name to resolve, and in a web address it stands in brackets', async ({ page }) => {
  await page.goto('/');
  await search(page, 'connect [2001:db8::7]:8443: WSAETIMEDOUT 10060', '[data-code="10060"]');
  await expect(line(page)).toContainText('8443, 2001:db8::7');
  const code = await page.locator('.cause code').allTextContents();
  expect(code.some((one) => /Resolve-DnsName HOST/.test(one))).toBe(true);
  expect(code.some((one) => one.includes('https://[2001:db8::7]'))).toBe(true);
  expect(code.filter((one) => /https:\/\/2001/.test(one))).toEqual([]);
});

test('who can fix it says when the server is the reader’s own computer', async ({ page }) => {
  const who = page.locator('.who');
  for (const [host, own] of [
    ['localhost', true],
    ['127.0.0.1', true],
    ['203.0.113.9', false],
  ] as const) {
    await page.goto('/');
    await search(page, `connect ${host}:8443: WSAECONNREFUSED 10061`, '[data-code="10061"]');
    await expect(line(page)).toContainText('8443');
    await expect(who).toContainText('runs the server');
    expect((await who.textContent())?.includes('the server is this computer'), host).toBe(own);
  }
});

test('an IPv4 address is not asked for IPv6', async ({ page }) => {
  await page.goto('/');
  await search(page, 'connect 203.0.113.9:8443: WSAETIMEDOUT 10060', '[data-code="10060"]');
  await expect(line(page)).toContainText('8443, 203.0.113.9');
  const commands = (await page.locator('.cause code').allTextContents()).filter((one) => one.startsWith('curl -6'));
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((one) => !one.includes('HOST'))).toEqual([]);
});

test('what is handed on under their name by other means is checked again', async ({ page }) => {
  await page.goto('/');
  const arriveWith = async (value: string) => {
    await page.evaluate((text) => sessionStorage.setItem('endpoint', text), value);
    await page.goto('/10061/');
    // It is taken out once it has been read.
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('endpoint'))).toBeNull();
    await expect(page.locator('main :is(mark, img)')).toHaveCount(0);
  };
  for (const text of ['$(calc)', 'a b', '"><img src=x onerror=alert(1)>', '-oProxyCommand=calc', ...HOSTILE])
    await arriveWith(JSON.stringify({ host: text, port: text, to: '/10061/' }));
  for (const value of ['{', 'null', '[]', '{"to":"/10061/","host":{}}']) await arriveWith(value);
});

test('without storage the page keeps its placeholders and works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('/');
  await search(page, REFUSED, '[data-code="10061"]');
  await expect(page).toHaveURL(/\/10061\//);
  await expect(page.locator('.command .copy').first()).toBeAttached();
  expect(await left(page)).not.toEqual([]);
});

test('only who comes from the search loads a script for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/10061/', { waitUntil: 'networkidle' });
  const fetched = () => scripts.flatMap((path) => /from-search|own-endpoint/.exec(path) ?? []);
  expect(fetched()).toEqual([]);
  await page.goto('/10061/?cause=nothing-listening', { waitUntil: 'networkidle' });
  expect(fetched()).toEqual(['from-search']);
});
