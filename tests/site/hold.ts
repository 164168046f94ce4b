import type { Page } from '@playwright/test';

/**
 * Keeps files from arriving, as a slow connection does.
 *
 * @param files which, as `page.route` has it
 * @returns what lets them arrive
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
