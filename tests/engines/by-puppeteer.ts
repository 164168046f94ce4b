import puppeteer from 'puppeteer-core';
import { asExpression, type Launch, orEnd, PATIENCE, SCREEN, type Tab } from './tab.ts';

/** An installed Firefox as it is, spoken to by WebDriver BiDi; Playwright knows only a Firefox of its own. */
export const firefoxByPuppeteer =
  (executablePath: string): Launch =>
  async ({ javaScript }) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      // Firefox has no BiDi command for this yet, and its drivers may ask the page all the same.
      extraPrefsFirefox: { 'javascript.enabled': javaScript },
    });
    return orEnd(
      () => browser.close(),
      async () => {
        const page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.setViewport(SCREEN);
        const complaints: string[] = [];
        page.on('pageerror', (problem) => complaints.push(String(problem)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        return {
          browser: await browser.version(),
          complaints,
          open: async (address) => void (await page.goto(address)),
          url: async () => page.url(),
          evaluate: ((read, ...args) => page.evaluate(asExpression(read, args))) as Tab['evaluate'],
          click: (selector) => page.click(selector),
          type: (selector, text) => page.type(selector, text),
          pressEnter: async (selector) => {
            await page.focus(selector);
            await page.keyboard.press('Enter');
          },
          close: () => browser.close(),
        };
      },
    );
  };
