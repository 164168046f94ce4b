import type { Page } from '@playwright/test';

/**
 * Holds requests back, as a slow connection does.
 *
 * @param files a pattern for `page.route`
 * @returns a function that lets them through
 */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
