import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { box, firstOption } from './box.ts';
import { DROWNED } from './drowned.ts';
import { hold } from './hold.ts';

const LOG = `12:00:01 listen tcp 0.0.0.0:8080: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.
12:00:02 INFO pid 10061 started on port 10060
12:00:05 wsarecv: An existing connection was forcibly closed by the remote host.
12:00:06 wsarecv: An existing connection was forcibly closed by the remote host.
12:00:09 OSError: [WinError 10058] shut down`;

/** A 4 MB log with three errors at its end. */
function longLog(): string {
  const line = '2026-11-21 10:05:54.123 INFO GET /items/10054 200 in 121 ms from 10.0.0.7:10061, 64 rows\n';
  return `${line.repeat(Math.ceil(4_000_000 / line.length))}recvfrom failed: 10054\nsendto failed: 10051\nrecvfrom failed: 10054\n`;
}

const findings = (page: Page) => page.locator('[data-findings] > li');

async function paste(page: Page, text: string) {
  await page.locator('textarea').evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test('a pasted log yields errors in order, with lines, likely causes and Markdown for an issue', async ({ page }) => {
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(LOG);
  await expect(page.getByRole('status').filter({ hasText: '5 lines read, 3 different errors.' })).toBeVisible();
  await expect(findings(page)).toHaveCount(3);
  expect(await findings(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.code))).toEqual(['10048', '10054', '10058']);
  await expect(findings(page).first()).toContainText('first failure');
  await expect(findings(page).nth(1)).toContainText('2 times, lines 3, 4');
  await expect(findings(page).nth(1).locator('[data-cause] a').first()).toHaveAttribute('href', /^\/10054\/#/);
  await expect(page.locator('#triage-text')).toContainText(
    /1\. \*\*First failure\*\*: \[10048 WSAEADDRINUSE\]\(http.*Likely: \[.*\]\(http\S*\/10048\/#[\w-]+\)/,
  );
});

test('the page stays responsive while reading 4 MB', async ({ page }) => {
  test.slow();
  await page.goto('/triage/');
  const path = test.info().outputPath('long.log');
  writeFileSync(path, longLog());
  await page.locator('input[type="file"]').setInputFiles(path);
  await box(page).fill('10061');
  await expect(firstOption(page)).toContainText('10061');
  await box(page).press('Escape');
  await expect(findings(page)).toHaveCount(2, { timeout: 90_000 });
  await expect(findings(page).first()).toContainText('10054');
  await expect(findings(page).first()).toContainText('recvfrom failed: 10054');
  await expect(page.locator('[data-status]')).toContainText('lines read, 2 different errors.', { timeout: 90_000 });
});

test('the last of two files wins, even if the first loads more slowly', async ({ page }) => {
  const release = await hold(page, '**/lookup.json');
  await page.addInitScript(() => {
    const slow = new Promise<string>((resolve) => Object.assign(window, { openSlowFile: () => resolve('error 10054') }));
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function () {
      return this.name === 'slow.log' ? new TextEncoder().encode(await slow).buffer : read.call(this);
    };
  });
  await page.goto('/triage/');
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles({ name: 'slow.log', mimeType: 'text/plain', buffer: Buffer.from('') });
  await chooser.setInputFiles({ name: 'fast.log', mimeType: 'text/plain', buffer: Buffer.from('error 10061') });
  await expect(page.getByLabel('Log')).toHaveValue('error 10061');
  await page.evaluate(() => (window as unknown as { openSlowFile: () => void }).openSlowFile());
  release();
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page).first()).toContainText('10061');
});

test('an unreadable file is reported', async ({ page }) => {
  await page.addInitScript(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotReadableError'));
  });
  await page.goto('/triage/');
  await page.locator('input[type="file"]').setInputFiles({ name: 'folder', mimeType: '', buffer: Buffer.from('') });
  await expect(page.getByText('That file could not be read.')).toBeVisible();
});

test('other encodings are decoded, and binary files are reported', async ({ page }) => {
  await page.goto('/triage/');
  const status = page.locator('[data-status]');
  const open = (name: string, buffer: Buffer) => page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
  await open('utf16.log', Buffer.from('recv failed: error 10054\n', 'utf16le'));
  await expect(status).toHaveText('1 line read, one error. Decoded as utf-16le.');
  await open('log.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]));
  await expect(status).toContainText('gzip archive; unpack it first');
  await expect(findings(page)).toHaveCount(0);
  await open('empty.log', Buffer.from(''));
  await expect(status).toHaveText('That file is empty.');
});

test('another system’s numbers are explained, with a link to the error for which they may stand and its causes', async ({ page }) => {
  await page.goto('/triage/');
  await page.getByLabel('Log').fill('(13)Permission denied: AH00072: make_sock: could not bind to address 0.0.0.0:80');
  await expect(page.locator('[data-status]')).toHaveText('1 line read, no Windows Sockets error is named, but a possible one is below.');
  const notes = page.locator('[data-log-notes]');
  await expect(notes).toHaveText('13 is POSIX’s number for EACCES; on Windows this is 10013 (WSAEACCES).');
  await expect(notes.getByRole('link', { name: '10013' })).toHaveAttribute('href', '/10013/');
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText('possible');
  await expect(findings(page).locator('[data-cause] a').first()).toHaveAttribute('href', /^\/10013\/.*#/);
  await expect(findings(page).locator('[data-cause]').first()).toContainText('The log names ');
});

test('a log that names no error is judged by the line that tells most', async ({ page }) => {
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(DROWNED);
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText('10048 WSAEADDRINUSE');
  await expect(findings(page)).toContainText('line 6');
  await expect(findings(page).locator('[data-cause]').first()).toHaveAttribute('data-cause', 'port-already-listening');
});

test('nothing of the log is sent anywhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(`${LOG}\nsecret-of-mine`);
  await expect(findings(page)).toHaveCount(3);
  expect(sent.filter((one) => !one.startsWith('GET ') || one.includes('secret-of-mine') || one.includes('10048'))).toEqual([]);
});

test('a failed data load is reported and keeps the log', async ({ page }) => {
  await page.route('**/lookup.json', (route) => route.abort());
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(LOG);
  await expect(page.getByText('The data of this page did not load')).toBeVisible();
  await expect(page.getByLabel('Log')).toHaveValue(LOG);
});

test('a failure while reading is reported', async ({ page }) => {
  await page.route('**/lookup.json', (route) => route.fulfill({ json: { errors: 'none' } }));
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(LOG);
  await expect(page.getByText('The log could not be read to its end.')).toBeVisible();
});

test('a failed data load of a log taken back is not reported', async ({ page }) => {
  const release = await hold(page, '**/lookup.json', 'abort');
  await page.goto('/triage/');
  const asked = page.waitForRequest('**/lookup.json');
  await page.getByLabel('Log').fill(LOG);
  await asked;
  await page.getByLabel('Log').fill('');
  await expect(page.locator('[data-status]')).toHaveText('');
  const failed = page.waitForEvent('requestfailed');
  release();
  await failed;
  await expect(page.locator('[data-status]')).toHaveText('');
});

test('a log pasted before the script loads is read', async ({ page }) => {
  const arrive = await hold(page, '**/_astro/*.js');
  await page.goto('/triage/', { waitUntil: 'commit' });
  await page.getByLabel('Log').fill(LOG);
  arrive();
  await expect(findings(page)).toHaveCount(3);
});

test('without the data on causes the errors are listed, with a message', async ({ page }) => {
  await page.route('**/diagnosis.json', (route) => route.abort());
  await page.goto('/triage/');
  await page.getByLabel('Log').fill(LOG);
  await expect(page.locator('[data-status]')).toHaveText('5 lines read, 3 different errors.');
  await expect(page.locator('[data-log-notes]')).toHaveText('The data on causes did not load, so only the errors are listed.');
  await expect(findings(page)).toHaveCount(3);
  await expect(findings(page).locator('[data-cause]')).toHaveCount(0);
  await expect(page.locator('#triage-text')).toContainText('10048 WSAEADDRINUSE');
});

test('a log without socket errors says so, and offers the search page’s ways on', async ({ page }) => {
  const ways = page.locator('[data-not-here]');
  await page.goto('/triage/');
  await expect(ways).toBeHidden();
  await page.getByLabel('Log').fill('all is well\nport 10054 is open');
  await expect(page.getByText('2 lines read, no Windows Sockets error found.')).toBeVisible();
  await expect(findings(page)).toHaveCount(0);
  for (const href of ['/causes/', '/search/', '/functions/', '/#index']) await expect(ways.locator(`a[href="${href}"]`)).toBeVisible();
  await page.getByLabel('Log').fill('recv error 10054');
  await expect(findings(page).locator('[data-cause]').first()).toBeVisible();
  await expect(ways).toBeHidden();
});

test('markup in a log stays text', async ({ page }) => {
  await page.goto('/triage/');
  await paste(page, '<img src=x onerror="alert(1)"> recv error 10054 </li><script>alert(1)</script>');
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText('<img src=x');
  // Checks elements, since the CSP would block their effects.
  await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0);
});
