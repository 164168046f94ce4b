import { expect, type Page, test } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search by number' });

/** A script that dies takes the search with it without a word: every test listens for that. */
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

const forms = [
  '10054',
  '0x2746',
  '2746h',
  '00002746',
  '0x80072746',
  '-2147014842',
  '2147952454',
  'econnreset',
  'WSAECONNRESET',
  'ConnectionResetError',
  'errno: -4077',
  'STATUS_CONNECTION_RESET',
  '0xC000020D',
  '(os error 10054)',
  'wsarecv: An existing connection was forcibly closed by the remote host.',
  'forcibly closed by the remote host',
];

for (const form of forms) {
  test(`/search/?q=${form} puts 10054 first`, async ({ page }) => {
    const list = await results(page, form);
    await expect(list.locator('a').first()).toHaveAttribute('data-code', '10054');
  });
}

const symptoms: [string, string][] = [
  ['UDP recvfrom says connection reset', '10054'],
  ['port is in use but netstat shows nothing', '10013'],
  ['which program holds my port', '10048'],
  ['works in the browser but my program times out', '10060'],
  ['antivirus aborted the connection', '10053'],
  ['TTL expired on a UDP socket', '10052'],
  ['ephemeral ports exhausted', '10055'],
  ['host name does not resolve', '11001'],
  ['SystemRoot missing from the environment', '10106'],
  ['connect to 0.0.0.0', '10049'],
  ['nothing is listening on that port', '10061'],
  ['non-blocking connect in progress', '10035'],
];

for (const [symptom, code] of symptoms) {
  test(`the symptom “${symptom}” finds ${code}`, async ({ page }) => {
    const list = await results(page, symptom);
    const codes = await list.locator('a[data-code]').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('data-code')));
    expect(codes).toContain(code);
  });
}

test('a symptom also finds the cause itself, at its anchor', async ({ page }) => {
  const list = await results(page, 'ICMP port unreachable UDP');
  await expect(list.locator('a[data-kind="cause"]').first()).toHaveAttribute('href', /\/\d{5}\/#[a-z-]+$/);
});

test('guides, functions and runtimes are found with their kind', async ({ page }) => {
  await expect((await results(page, 'getting the error code WSAGetLastError guide')).locator('a[data-kind="guide"]').first()).toBeVisible();
  await expect((await results(page, 'recvfrom function errors')).locator('a[data-kind="function"]').first()).toBeVisible();
});

test('typing a number and pressing Enter lands on its page', async ({ page }) => {
  for (const [typed, path] of [
    ['10054', '/10054/'],
    ['0x80072746', '/10054/'],
    ['wsaeconnrefused', '/10061/'],
  ]) {
    await page.goto('/');
    await box(page).fill(typed ?? '');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
});

test('a pasted traceback lands on its page', async ({ page }) => {
  await page.goto('/10013/');
  const traceback =
    'Traceback (most recent call last):\n  File "C:\\app\\main.py", line 214, in <module>\n    data = sock.recv(4096)\nConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host';
  await box(page).fill(traceback);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('10054');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
});

test('the box works by keyboard: / focuses, arrows choose, Escape closes, Enter follows', async ({ page }) => {
  await page.goto('/10061/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('10054');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/10054\/$/);
});

test('a number that is no error is said to be none', async ({ page }) => {
  await page.goto('/search/?q=10023');
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  await expect(page.locator('[data-search-results] a')).toHaveCount(0);
});

const hostile = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202e\u202d10054',
  '\u0000\u0007',
  '%',
  '\\',
  '\ud800',
  'a'.repeat(100_000),
];

test('odd text in the box neither breaks nor injects', async ({ page }) => {
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts++;
    void dialog.dismiss();
  });
  await page.goto('/');
  for (const text of hostile) {
    await box(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.waitForTimeout(50);
  }
  await box(page).fill('10054');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('WSAECONNRESET');
  expect(await page.locator('[role=listbox] :is(script, img)').count()).toBe(0);
  expect(alerts).toBe(0);
});

for (const text of hostile.filter((one) => one.length < 2000 && one !== '\ud800')) {
  test(`/search/?q=${JSON.stringify(text)} settles`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('main :is(script:not([src]), img)')).toHaveCount(0);
  });
}

test('without the full-text index the lookup still answers, and says what is missing', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const list = await results(page, 'my connection drops at night');
  await expect(page.getByText('The full-text index did not load')).toBeVisible();
  await expect(list.locator('a')).toHaveCount(0);
  await expect((await results(page, '10054')).locator('a').first()).toHaveAttribute('data-code', '10054');
});

test('without the lookup data the full text still answers, and says what is missing', async ({ page }) => {
  await page.route('**/lookup.json', (route) => route.fulfill({ body: '<html>', contentType: 'text/html' }));
  const list = await results(page, 'WSAECONNRESET');
  await expect(page.getByText('The lookup data did not load')).toBeVisible();
  await expect(list.locator('a[data-code="10054"]').first()).toBeVisible();
});

test('without the search itself the box says so', async ({ page }) => {
  await page.route('**/_astro/search.*', (route) => route.abort());
  await page.goto('/about/');
  await box(page).fill('10054');
  await expect(page.getByText('The search did not load.').first()).toBeVisible();
});

test('what was typed before the script of the box arrived is answered', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/about/', { waitUntil: 'commit' });
  await box(page).fill('10054');
  arrive();
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('data-code', '10054');
});

test('a slow index keeps nobody from an identifier', async ({ page }) => {
  await page.route('**/pagefind/**', () => undefined);
  await page.goto('/about/');
  await box(page).fill('my connection drops at night');
  await box(page).fill('10054');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('data-code', '10054');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap chooses a result', async ({ page }) => {
    await page.goto('/about/');
    await box(page).tap();
    await box(page).fill('econnrefused');
    await page.getByRole('listbox').getByRole('option').first().tap();
    await expect(page).toHaveURL(/\/10061\/$/);
  });
});

test('browsers can be told of the search', async ({ page }) => {
  await page.goto('/about/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(await response.text()).toContain('/search/?q={searchTerms}');
});

test('what the site knows nothing of finds nothing, and leads to find your cause', async ({ page }) => {
  const list = await results(page, 'how do I bake sourdough bread without yeast');
  await expect(page.getByText('Nothing matched.')).toBeVisible();
  await expect(list.locator('a')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Find your cause' }).last()).toBeVisible();
});

test('words that no page uses are found by those that say the same', async ({ page }) => {
  const codes = async (query: string) => {
    const list = await results(page, query);
    return list.locator('a[data-code]').evaluateAll((links) => links.map((link) => link.getAttribute('data-code')));
  };
  expect(await codes('wlan hibernate')).toEqual(expect.arrayContaining((await codes('wifi sleep')).slice(0, 1)));
});

test('words in a script that no page is written in do not hide those that are', async ({ page }) => {
  const list = await results(page, '我的电脑 safe mode asyncio');
  await expect(list.locator('a[data-code]').first()).toBeVisible();
});
