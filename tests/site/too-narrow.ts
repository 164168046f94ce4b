import type { Page } from '@playwright/test';

/** A phone, and a window of 1280 pixels at 400 % zoom. */
const WIDTHS = [390, 320];

/** The widths that a page does not fit into; leaves the narrowest. */
export async function tooNarrow(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(width);
  }
  return found;
}
