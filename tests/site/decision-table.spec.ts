import { expect, test } from '@playwright/test';

const rows = '.decide tbody tr:not([hidden])';

test('chips narrow the causes, and the address keeps the choice', async ({ page }) => {
  await page.goto('/10054/');
  const all = await page.locator(rows).count();
  const udp = page.getByRole('group', { name: 'Protocol' }).getByRole('checkbox', { name: 'UDP' });
  await udp.check({ force: true });
  await expect(page).toHaveURL(/\?on=UDP$/);
  const some = await page.locator(rows).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.reload();
  await expect(udp).toBeChecked();
  expect(await page.locator(rows).count()).toBe(some);
  await udp.uncheck({ force: true });
  await expect(page).toHaveURL(/\/10054\/$/);
  expect(await page.locator(rows).count()).toBe(all);
});

test('two chips of one kind widen the choice', async ({ page }) => {
  const shown = async (address: string) => {
    await page.goto(address);
    return page.locator(rows).count();
  };
  const [idle, load] = [await shown('/10054/?when=after-idle'), await shown('/10054/?when=under-load')];
  expect(await shown('/10054/?when=after-idle&when=under-load')).toBeGreaterThan(Math.max(idle, load));
});

test('a chip keeps every cause of its call, also where the table does not name the call', async ({ page, request }) => {
  const { causes } = (await (await request.get('/errors.json')).json()) as { causes: { id: string; errors: string[]; when: { calls: string[] } }[] };
  const ofSend = causes.filter(({ errors, when }) => errors.includes('WSAECONNRESET') && when.calls.includes('send'));
  await page.goto('/10054/?call=send');
  for (const { id } of ofSend) await expect(page.locator(`${rows} a[href$="#${id}"]`), id).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(ofSend.length);
});

test('no chip offers a call that never returns the error', async ({ page }) => {
  await page.goto('/10106/');
  const calls = page.getByRole('group', { name: 'Call' });
  await expect(calls.getByRole('checkbox', { name: 'WSASocket' })).toBeAttached();
  await expect(calls.getByRole('checkbox', { name: 'WSAStartup' })).toHaveCount(0);
});

test('a phone says to which page a row leads', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/10106/');
  const leading = page.locator(rows).filter({ has: page.locator('th a:not([href^="#"])') });
  expect(await leading.count()).toBeGreaterThan(0);
  for (const hint of await leading.locator('th small').all()) {
    await expect(hint).toBeVisible();
    await expect(hint).toHaveText(/^See \d+/, { useInnerText: true });
  }
});

test('a phone shows every name in what one sees', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/10061/');
  const names = page.locator('.decide tbody th code + code');
  expect(await names.count()).toBeGreaterThan(0);
  for (const name of await names.all()) await expect(name).toBeVisible();
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`who comes from a row to another error's page reads first that the cause gives both, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/10048/');
    await page.locator(`${rows} a[href="/10055/#ephemeral-ports-exhausted"]`).click();
    const says = page.locator('.cause:has(:target) > p').first();
    await expect(says).toHaveText(/^Gives 10055, also .*\b10048\b/);
    await expect(says).toBeInViewport({ ratio: 1 });
  });
