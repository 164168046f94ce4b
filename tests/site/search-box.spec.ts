// The box on every page; search.spec.ts tests the search page.
import { expect, type Page, test } from '@playwright/test';
import { announced, box, firstOption } from './box.ts';
import { DROWNED } from './drowned.ts';
import { hold } from './hold.ts';
import { HOSTILE } from './hostile.ts';

/** Fails a test on any uncaught exception. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (problem) => {
    throw problem;
  });
});

test('a number, a name or a traceback, and Enter, opens its page', { tag: '@every-engine' }, async ({ page }) => {
  for (const [typed, path] of [
    ['0x80072746', '/10054/'],
    ['wsaeconnrefused', '/10061/'],
    ['Traceback:\n  File "C:\\app\\main.py", line 214\n    data = sock.recv(4096)\nConnectionResetError: [WinError 10054] forcibly closed', '/10054/'],
  ]) {
    await page.goto('/');
    await box(page).fill(typed!);
    await expect(firstOption(page)).toBeVisible();
    await box(page).press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
  }
});

test('pasted lines are searched line by line, here and on the search page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.evaluate((log) => navigator.clipboard.writeText(log), DROWNED);
  await box(page).press('ControlOrMeta+V');
  await expect(firstOption(page)).toHaveAttribute('data-cause', 'port-already-listening');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\//);
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('data-cause', 'port-already-listening');
  await expect(page.locator('[data-search-notes]')).toContainText('“Failed to start server. Is port 37777 in use?”');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/10048\/.*#port-already-listening$/);
});

test('Enter on a list of results lists them, and once more opens the first', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('(13)Permission denied: AH00072: make_sock: could not bind to address 0.0.0.0:80');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('data-code', '10013');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/10013\//);
});

test('the page that a pasted line opens begins with the cause that the line points to', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('WSARecvFrom failed with 10054 after sendto to a UDP port where nobody listens');
  // Before the causes arrive, Enter opens the page without them.
  await expect(page.getByRole('listbox').locator('[data-cause]').first()).toBeVisible();
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/10054\/\?cause=udp-port-unreachable/);
  await expect(page.getByText('Check this cause first')).toBeVisible();
  const fix = await page.locator('details:has(#udp-port-unreachable) h4 ~ ul > li').first().textContent();
  await expect(page.locator('.pointed .remedy')).toContainText(fix ?? 'nothing');
  await expect(page.locator('.decide tbody tr').first()).toContainText('UDP');
  await expect(page.locator('.who')).toHaveText("Who can fix it Most often the program's author; sometimes you.");
  await page.locator('.pointed p a').first().click();
  await expect(page.locator('details:has(#udp-port-unreachable)')).toHaveAttribute('open', '');
});

test('the page that a pasted line opens begins with the fix for which the line asks', async ({ page }) => {
  const fixes = page.locator('details:has(#peer-aborted-or-restarted) h4 ~ ul > li');
  const open = async (result: string) => {
    await page.goto('/');
    await box(page).fill('S7-1200: An existing connection was forcibly closed by the remote host');
    await page.getByRole('listbox').locator('[data-cause="peer-aborted-or-restarted"]').waitFor();
    await page.getByRole('listbox').locator(result).first().click();
    await expect(fixes.first()).toContainText('Siemens');
  };
  await open('[data-code="10054"]');
  await expect(page.locator('.pointed .remedy')).toContainText('Siemens');
  await open('[data-cause="peer-aborted-or-restarted"]');
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('.first.pointed')).toHaveCount(0);
  // Of a cause on another page, and back on that page.
  const named = new URL(page.url()).searchParams.get('cause') ?? 'none';
  await page.goto(`/64/?cause=${named}`);
  await expect(page.locator('.pointed .remedy')).toContainText('Siemens');
  await expect(page.locator('.pointed p a').first()).toHaveText(/^The other program was killed/);
  await page.locator('.pointed p a').first().click();
  await expect(page).toHaveURL(new RegExp(`/10054/\\?cause=${named}#`));
  await expect(fixes.first()).toContainText('Siemens');
  // After another fix was added above it.
  await page.route('**/10054/?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('<h4>Fix</h4><ul>', '$&<li>Do something new.</li>') });
  });
  await page.goto(`/10054/?cause=${named}`);
  await expect(fixes.nth(1)).toHaveText('Do something new.');
  await expect(page.locator('.pointed .remedy')).toContainText('Siemens');
  await page.unrouteAll();
  for (const unknown of ['99', '2', 'nonsense', '%22%3E%3Cimg%20src%3Dx%3E', '(', '']) {
    await page.goto(`/10054/?cause=peer-aborted-or-restarted.${unknown}`);
    await expect(page.locator('.pointed .remedy')).toContainText('Connect again');
  }
});

test('a message takes two lines in the list at most', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await box(page).fill('10060');
  const message = page.getByRole('option').first().locator(':scope > span').first();
  await expect(message).toContainText('A connection attempt failed');
  const [shown, whole] = await message.evaluate((span) => {
    const line = Number.parseFloat(getComputedStyle(span).lineHeight);
    return [span.clientHeight, span.scrollHeight].map((height) => Math.round(height / line));
  });
  expect(shown).toBe(2);
  expect(whole).toBeGreaterThan(2);
});

test('the page that a line of Go opens shows its sample in Go', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('dial tcp 10.0.0.5:8080: connectex: Only one usage of each socket address (protocol/network address/port) is normally permitted.');
  await page.getByRole('listbox').locator('[data-cause]').first().waitFor();
  await page.getByRole('listbox').locator('[data-code="10048"]').first().click();
  await expect(page.getByRole('radio', { name: 'Go' })).toBeChecked();
});

test('the reader is told how to check the cause and what the check shows, then how to fix it, and then the general advice', async ({ page }) => {
  const check = page.locator('.first.pointed .command');
  const fix = page.locator('.first.pointed .command ~ .remedy');
  const general = page.locator('.first:not(.pointed)');
  await page.goto('/10061/');
  await expect(general).toContainText('Try this first');
  const steps = await general.locator('li').count();
  await page.goto('/10061/?cause=nothing-listening');
  const card = page.locator('details:has(#nothing-listening) .command').first();
  await expect(check.locator('pre')).toHaveText((await card.locator('pre').textContent()) ?? 'nothing');
  await expect(check).toContainText('To check, in PowerShell, on the server');
  await expect(check.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(fix).toContainText('To fix it');
  await expect(general).toContainText('If the cause is another one, try this');
  await expect(check.locator('pre ~ p')).toHaveText((await card.locator('pre ~ p').textContent()) ?? 'nothing');
  // The step that runs the same command says nothing more.
  await expect(general.locator('li')).toHaveCount(steps - 1);
  await expect(general).not.toContainText((await card.locator('pre').textContent()) ?? 'nothing');
  // Nor does one that runs it with fewer parameters.
  await page.goto('/10060/');
  await expect(general.locator('code').first()).toHaveText('Test-NetConnection HOST -Port PORT');
  await page.goto('/10060/?cause=packets-dropped');
  await expect(check.locator('pre')).toHaveText(/^Test-NetConnection HOST -Port PORT -/);
  await expect(general).toContainText('If the cause is another one');
  await expect(general).not.toContainText('Test-NetConnection');
  // Of a cause on another page.
  await page.goto('/64/?cause=peer-aborted-or-restarted');
  await expect(page.locator('.first.pointed p').first()).toContainText('(see 10054)');
  await expect(check.locator('pre')).not.toBeEmpty();
  await expect(check.getByRole('button', { name: 'Copy' })).toHaveCount(1);
});

test('advice that only leads to the cause that was pointed to is left out', async ({ page }) => {
  const steps = page.locator('.first:not(.pointed) li');
  await page.goto('/10048/');
  const all = await steps.count();
  await expect(steps.locator('a[href*="#ephemeral-ports-exhausted"]')).toHaveCount(1);
  await page.goto('/10048/?cause=ephemeral-ports-exhausted');
  await expect(page.locator('.first.pointed')).toBeVisible();
  await expect(steps).toHaveCount(all - 1);
  await expect(steps.locator('a[href*="#ephemeral-ports-exhausted"]')).toHaveCount(0);
});

test('who is sent to a cause gets no advice at the top, even before the browser marks the target', async ({ page }) => {
  const arrive = await hold(page, '**/_astro/from-search.*.js');
  await page.goto('/10054/?cause=udp-port-unreachable');
  // WebKit runs the script first; an address that is only replaced marks no target either.
  await page.evaluate(() => window.history.replaceState(null, '', `${window.location.search}#udp-port-unreachable`));
  arrive();
  await expect(page.locator('tr.pointed')).toHaveCount(1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator('.first.pointed')).toHaveCount(0);
});

test('an address that names no cause of the page changes nothing', async ({ page }) => {
  await page.goto('/10054/?cause=nothing-listening&cause=%22%3E%3Cimg%20src%3Dx%3E');
  await expect(page.locator('.pointed, main img')).toHaveCount(0);
});

test('the box works by keyboard: / focuses, arrows choose, Escape closes, Enter follows', async ({ page }) => {
  await page.goto('/10061/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('10054');
  await expect(firstOption(page)).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(firstOption(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(firstOption(page)).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
});

test('a press on a result keeps the focus in the box; one on the scroll bar is the browser’s', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill('10054');
  await expect(firstOption(page)).toBeVisible();
  const isPrevented = (element: Element) => !element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
  expect(await firstOption(page).evaluate(isPrevented)).toBe(true);
  expect(await page.locator('[data-popup]').evaluate(isPrevented)).toBe(false);
});

test('hostile input neither breaks nor injects', async ({ page }) => {
  await page.goto('/');
  for (const text of HOSTILE) {
    await box(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    if (text.trim()) await expect(announced(page)).not.toBeEmpty();
    // Checks elements, since the CSP would block their effects.
    expect(await page.locator('[data-popup] :is(script, img)').count(), text.slice(0, 40)).toBe(0);
  }
  await box(page).fill('10054');
  await expect(firstOption(page)).toContainText('WSAECONNRESET');
});

test('a failed script is reported', async ({ page }) => {
  await page.route('**/_astro/search.*', (route) => route.abort());
  await page.goto('/about/');
  await box(page).fill('10054');
  await expect(page.getByText('The search did not load.').first()).toBeVisible();
});

test('text typed before the script loads is answered', async ({ page }) => {
  const arrive = await hold(page, '**/_astro/*.js');
  await page.goto('/about/', { waitUntil: 'commit' });
  await box(page).fill('10054');
  arrive();
  await expect(firstOption(page)).toHaveAttribute('data-code', '10054');
});

test('a slow model doesn’t delay identifiers', async ({ page }) => {
  await page.route('**/diagnosis.json', () => undefined);
  await page.goto('/about/');
  await box(page).fill('my connection drops at night');
  await box(page).fill('10054');
  await expect(firstOption(page)).toHaveAttribute('data-code', '10054');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap chooses a result', async ({ page }) => {
    await page.goto('/about/');
    await box(page).tap();
    await box(page).fill('econnrefused');
    await firstOption(page).tap();
    await expect(page).toHaveURL(/\/10061\/$/);
  });
});

for (const [how, close] of [
  ['with Escape', (page: Page) => box(page).press('Escape')],
  ['by moving focus', (page: Page) => page.getByRole('link', { name: 'Winsock errors' }).focus()],
] as const) {
  test(`a list closed ${how} stays closed when more results arrive`, async ({ page }) => {
    const release = await hold(page, '**/diagnosis.json');
    await page.goto('/about/');
    await box(page).fill('forcibly closed remote host');
    await expect(firstOption(page)).toBeVisible();
    await close(page);
    await expect(page.getByRole('listbox')).toBeHidden();
    release();
    await expect(announced(page)).toHaveText(/^\d+ results$/);
    await expect(page.getByRole('listbox')).toBeHidden();
  });
}

test('one result is announced in the singular, and the next answer anew, even in the same words', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill('10054');
  await expect(announced(page)).toHaveText('1 result');
  const meanwhile = await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '10061';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input.form?.querySelector('[role="status"]')?.textContent;
  });
  expect(meanwhile).toBe('');
  await expect(announced(page)).toHaveText('1 result');
});
