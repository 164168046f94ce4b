import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

/** How much slower than this machine a reader's is taken to be. */
export const SLOWDOWN = 4;
/** Until the data has arrived and its index is made, as they do for a reader who starts to type, in milliseconds. */
const WARMING = 2000;

/** Someone who has a page of the site open. */
export interface Reader {
  /** What the page has fetched since this was asked last, itself left out: paths on the site. */
  fetched(): string[];
  /** Puts the cursor into the search box; from then on the machine is slow. */
  touch(): Promise<void>;
  /** From the keystroke to the first answer in the list, in milliseconds. */
  answerTime(text: string): Promise<number>;
  /** From the keystroke until no more results come, in milliseconds. */
  searchTime(text: string): Promise<number>;
  leave(): Promise<void>;
}

/** Opens an address in a browser that has fetched nothing, and waits until the page fetches no more. */
export async function readerAt(address: string, browser: Browser): Promise<Reader> {
  // The copy that readers keep would be fetched in the midst of what is measured, and answer in its place.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  let paths: string[] = [];
  page.context().on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  const timed = (query: string, ends: 'list' | 'status') =>
    page.evaluate(
      async ([text, what]) => {
        const box = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
        const list = document.getElementById(box.getAttribute('aria-controls')!)!;
        const watched = what === 'list' ? list : box.form!.querySelector('[role="status"]')!;
        watched.replaceChildren();
        const filled = new Promise<number>((resolve) => {
          new MutationObserver((_, observer) => {
            if (watched.childNodes.length === 0) return;
            observer.disconnect();
            resolve(performance.now());
          }).observe(watched, { childList: true });
        });
        box.value = text;
        const start = performance.now();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return (await filled) - start;
      },
      [query, ends] as const,
    );
  return {
    fetched() {
      const since = paths.filter((path) => path !== new URL(address).pathname);
      paths = [];
      return since;
    },
    async touch() {
      await page.getByRole('combobox').first().focus();
      await page.waitForLoadState('networkidle');
      await wait(WARMING);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    },
    answerTime: (text) => timed(text, 'list'),
    searchTime: (text) => timed(text, 'status'),
    leave: () => page.context().close(),
  };
}
