import { existsSync } from 'node:fs';
import type { BrowserType } from 'playwright';
import { asExpression, type Launch, orEnd, PATIENCE, SCREEN, type Tab } from './tab.ts';

/** Whether `npx playwright install` has fetched the browser. */
export function isInstalled(type: BrowserType): boolean {
  try {
    return existsSync(type.executablePath());
  } catch {
    return false; // Playwright has none for this platform.
  }
}

/** A browser of Playwright's own, or a Chromium that is named by its file. */
export const byPlaywright =
  (type: BrowserType, executablePath?: string): Launch =>
  async ({ javaScript }) => {
    const browser = await type.launch({ timeout: PATIENCE, ...(executablePath ? { executablePath } : {}) });
    return orEnd(
      () => browser.close(),
      async () => {
        const page = await browser.newPage({ viewport: SCREEN, javaScriptEnabled: javaScript });
        page.setDefaultTimeout(PATIENCE);
        const complaints: string[] = [];
        page.on('pageerror', (problem) => complaints.push(String(problem)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        return {
          browser: `${type.name()} ${browser.version()}`,
          complaints,
          open: async (address) => void (await page.goto(address)),
          url: async () => page.url(),
          evaluate: ((read, ...args) => page.evaluate(asExpression(read, args))) as Tab['evaluate'],
          click: (selector) => page.click(selector),
          type: (selector, text) => page.locator(selector).pressSequentially(text),
          pressEnter: (selector) => page.press(selector, 'Enter'),
          close: () => browser.close(),
        };
      },
    );
  };
