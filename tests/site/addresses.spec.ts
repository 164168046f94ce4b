// Every address that someone may type or have kept leads to the page that is meant.
import { expect, test } from '@playwright/test';

for (const alias of ['WSAECONNRESET', 'wsaeconnreset', '0x2746', '0x80072746']) {
  test(`/${alias}/ leads to /10054/`, async ({ page }) => {
    await page.goto(`/${alias}/`);
    await expect(page).toHaveURL(/\/10054\/$/);
  });
}

for (const alias of ['HOST_NOT_FOUND', 'eai_noname', '0x2AF9', '0x2af9']) {
  test(`/${alias}/ leads to /11001/`, async ({ page }) => {
    await page.goto(`/${alias}/`);
    await expect(page).toHaveURL(/\/11001\/$/);
  });
}

test('a missing page says whether its number is an error, and what was likely meant', async ({ page }) => {
  const response = await page.goto('/10023/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('10023 is not a Windows Sockets error')).toBeVisible();
  await page.goto('/WSAECONNREST/');
  await expect(page.locator('[data-missing-results] a').first()).toHaveAttribute('data-code', '10054');
  await page.goto('/1060/');
  await expect(page.getByText(/1060 is ERROR_SERVICE_DOES_NOT_EXIST/)).toBeVisible();
});

for (const path of ['/WsaEConnReset/', '/econnreset/', '/0x2746/', '/0X80072746/', '/10054.html', '/errors/10054/']) {
  test(`${path} leads to the page at once, its anchor kept`, async ({ page }) => {
    await page.goto(`${path}#udp-port-unreachable`);
    await expect(page).toHaveURL(path === '/0x2746/' ? /\/10054\/$/ : /\/10054\/#udp-port-unreachable$/);
  });
}

for (const [path, page] of [
  ['/functions/RECV/?from=log#WSAECONNRESET', '/functions/recv/?from=log#WSAECONNRESET'],
  ['/functions/WSAStartup/', '/functions/wsastartup/'],
  ['/causes/Connect/', '/causes/connect/'],
  ['/Guides/', '/guides/'],
] as const) {
  test(`${path} leads to the page in lower case`, async ({ page: tab, baseURL }) => {
    await tab.goto(path);
    await expect(tab).toHaveURL(`${baseURL}${page}`);
  });
}
