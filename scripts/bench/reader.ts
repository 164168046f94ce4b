import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

/** CPU throttling once the box has the focus. */
const SLOWDOWN = 4;
/** Time for the data to arrive and be indexed while a reader starts to type, ms. */
const WARM_UP = 2000;

/** Someone who has opened a page with an empty cache and waited until the network is idle; times in ms. */
export async function readerAt(address: string, browser: Browser) {
  // A service worker would fetch in the background and answer in the network's place.
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
    /** Paths fetched since the last call, without the page itself. */
    fetched() {
      const since = paths.filter((path) => path !== new URL(address).pathname);
      paths = [];
      return since;
    },
    /** Focuses the search box; the CPU is throttled from then on. */
    async focus() {
      await page.getByRole('combobox').first().focus();
      await page.waitForLoadState('networkidle');
      await wait(WARM_UP);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    },
    /** From keystroke to the first option. */
    answerTime: (text: string) => timed(text, 'list'),
    /** From keystroke to the last option. */
    searchTime: (text: string) => timed(text, 'status'),
    leave: () => page.context().close(),
  };
}
