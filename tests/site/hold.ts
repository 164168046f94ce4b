import type { Page } from '@playwright/test';

/**
 * Delays requests, like a slow connection.
 *
 * @param files a pattern for `page.route`
 * @param then what becomes of them
 * @returns a function that releases them
 */
export async function hold(page: Page, files: string | RegExp, then: 'continue' | 'abort' = 'continue'): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route[then]();
  });
  return release;
}
