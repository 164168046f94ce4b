// Addresses that people type or have bookmarked.
import { expect, test } from '@playwright/test';

test('a missing page says whether its number is an error, and suggests the page that was meant', async ({ page }) => {
  const response = await page.goto('/10023/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  await page.goto('/WSAECONNREST/');
  await expect(page.locator('[data-missing-results] a').first()).toHaveAttribute('data-code', '10054');
  await page.goto('/1060/');
  await expect(page.getByText(/1060 is ERROR_SERVICE_DOES_NOT_EXIST/)).toBeVisible();
});

test('other spellings of an error lead to its page', async ({ page }) => {
  for (const path of ['/WsaEConnReset/', '/econnreset/', '/0x2746/', '/0X80072746/', '/10054.html', '/errors/10054/']) {
    await page.goto(`${path}#udp-port-unreachable`);
    await expect(page, path).toHaveURL(path === '/0x2746/' ? /\/10054\/$/ : /\/10054\/#udp-port-unreachable$/);
  }
});

test('other capitals lead to the page in lower case', async ({ page, baseURL }) => {
  for (const [path, target] of [
    ['/functions/RECV/?from=log#WSAECONNRESET', '/functions/recv/?from=log#WSAECONNRESET'],
    ['/functions/WSAStartup/', '/functions/wsastartup/'],
    ['/causes/Connect/', '/causes/connect/'],
    ['/Guides/', '/guides/'],
  ]) {
    await page.goto(path!);
    await expect(page, path).toHaveURL(`${baseURL}${target}`);
  }
});

test('a missing page about nothing known suggests no error', async ({ page }) => {
  await page.goto('/nosuch/');
  await expect(page.getByText('names no Windows Sockets error')).toBeVisible();
  await expect(page.locator('[data-missing-results] li')).toHaveCount(0);
});

test.describe('an address that begins with two slashes', () => {
  // The policy would hide where the page turns to.
  test.use({ bypassCSP: true });

  test('leads to no other site', async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    await page.route(/^https?:\/\/evil\.example\//, (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await page.goto(`${baseURL}//evil.example/ABC/`);
    await expect(page.getByText('names no Windows Sockets error')).toBeVisible();
    expect(elsewhere).toEqual([]);
  });
});
