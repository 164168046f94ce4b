import assert from 'node:assert/strict';
import { type Tab, until } from './tab.ts';

type Check = (tab: Tab, site: string) => Promise<void>;

const textOf = (tab: Tab, selector: string) => tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

async function fitsItsScreen(tab: Tab) {
  const { screen, page } = await tab.evaluate(() => ({ screen: innerWidth, page: document.documentElement.scrollWidth }));
  assert.equal(screen, 390);
  assert.ok(page <= screen, `the page is ${page} pixels wide`);
}

/** What a reader does first, in a browser that runs scripts; each check starts from an address of its own. */
export const CHECKS: { [name: string]: Check } = {
  'an error’s page reads': async (tab, site) => {
    await tab.open(`${site}/10054/`);
    assert.match(await textOf(tab, 'h1'), /10054\s+WSAECONNRESET/);
    assert.match(await textOf(tab, 'section[aria-label="Verdict"]'), /retry/i);
    await fitsItsScreen(tab);
  },

  'an anchor leads to its cause': async (tab, site) => {
    await tab.open(`${site}/10053/`); // so that the next address is another page, and loads
    await tab.open(`${site}/10054/#udp-port-unreachable`);
    await until('the cause comes into view', () =>
      tab.evaluate(() => {
        const { top } = document.querySelector('#udp-port-unreachable:target')!.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && top < innerHeight;
      }),
    );
    assert.match(await textOf(tab, '#udp-port-unreachable'), /UDP/);
  },

  'typing finds an error, and Enter goes there': async (tab, site) => {
    await tab.open(`${site}/`);
    await tab.type('[role="combobox"]', 'econnreset');
    await until('10054 comes first', () => tab.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.dataset.code === '10054'));
    await fitsItsScreen(tab);
    await tab.pressEnter('[role="combobox"]');
    await until('the page of 10054', async () => new URL(await tab.url()).pathname === '/10054/' && /10054/.test(await textOf(tab, 'h1')));
  },

  'a symptom in plain words finds a cause in the full text': async (tab, site) => {
    const query = 'ICMP port unreachable UDP';
    await tab.open(`${site}/search/?q=${encodeURIComponent(query)}`);
    await until('the search settles', () => tab.evaluate(() => document.querySelector('[data-search-results]')?.ariaBusy === 'false'));
    assert.equal(await textOf(tab, '[data-search-notes]'), '');
    const cause = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-search-results] a[data-kind="cause"]')?.href ?? '');
    assert.match(cause, /\/\d{5}\/#[a-z-]+$/);
    await fitsItsScreen(tab);
    await tab.click('[data-search-results] a[data-kind="cause"]');
    await until('the page of the cause', async () => (await tab.url()) === cause);
  },

  'the page’s address is copied, or the page does without': async (tab, site) => {
    await tab.open(`${site}/10054/?from=somewhere#sources`);
    await tab.evaluate(watchClipboard, '[data-copy-address]');
    await tab.click('[data-copy-address]');
    const { written, allowed } = await until('the clipboard answers', async () => (await tab.evaluate(copying)).outcome);
    if (allowed) {
      assert.equal(written, `${site}/10054/`);
      await until('the control says so', async () => (await tab.evaluate(copying)).labels.includes('Copied'));
      await until('the control is as before', async () => (await textOf(tab, '[data-copy-address]')) === 'Copy link');
    } else {
      assert.equal(await textOf(tab, '[data-copy-address]'), 'Copy link');
    }
    assert.deepEqual((await tab.evaluate(copying)).problems, []);
  },

  'the page is copied as Markdown wherever its address is': async (tab, site) => {
    await tab.open(`${site}/10054/`);
    const outcomes: boolean[] = [];
    for (const control of ['[data-copy-address]', '[data-copy-from]']) {
      await tab.evaluate(watchClipboard, control);
      await tab.click(control);
      outcomes.push((await until('the clipboard answers', async () => (await tab.evaluate(copying)).outcome)).allowed);
    }
    const [address, markdown] = outcomes;
    assert.equal(markdown, address);
  },
};

/** The one check without scripts of the page. */
export const readsWithoutScripts: Check = async (tab, site) => {
  await tab.open(`${site}/10054/`);
  assert.ok(await tab.evaluate(() => matchMedia('(scripting: none)').matches), 'scripts are on');
  assert.match(await textOf(tab, 'h1'), /10054\s+WSAECONNRESET/);
  assert.match(await textOf(tab, '#udp-port-unreachable'), /UDP/);
  assert.match(await textOf(tab, '.without-script'), /Find an error in the table/);
  const controls = await tab.evaluate(() =>
    [...document.querySelectorAll('button, input')].filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML),
  );
  assert.deepEqual(controls, []);
  await fitsItsScreen(tab);
};

/** What copying has come to in a page in which `watchClipboard` was called. */
interface Copying {
  labels: string[];
  problems: string[];
  outcome?: { allowed: boolean; written?: string };
}

const copying = () => (window as unknown as { copying: Copying }).copying;

/** Notes in the page what copying comes to: its label is soon as before, and an engine may forbid it without a word. */
function watchClipboard(selector: string) {
  const copying: Copying = { labels: [], problems: [] };
  Object.assign(window, { copying });
  const control = document.querySelector(selector)!;
  new MutationObserver(() => copying.labels.push(control.textContent)).observe(control, { childList: true, characterData: true, subtree: true });
  addEventListener('error', ({ message }) => copying.problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => copying.problems.push(String(reason)));
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) {
    copying.outcome = { allowed: false };
    return;
  }
  const note = async (answer: Promise<void>, written?: string) => {
    const allowed = await answer.then(
      () => true,
      () => false,
    );
    copying.outcome = { allowed, ...(written === undefined ? {} : { written }) };
    return answer;
  };
  const { writeText, write } = clipboard;
  clipboard.writeText = (text) => note(writeText.call(clipboard, text), text);
  clipboard.write = (items) => note(write.call(clipboard, items));
}
