import { spawn, spawnSync } from 'node:child_process';
import { freePort } from '../../scripts/free-port.ts';
import { openScreen } from './screen.ts';
import { asExpression, type Launch, orEnd, PATIENCE, SCREEN, type Tab, until } from './tab.ts';

/** The key as WebDriver writes it. */
const ENTER = '\uE007';

/** Whether WebKitGTK's driver is here, which brings its small browser with it. */
export const hasWebKitDriver = () => spawnSync('WebKitWebDriver', ['--help']).error === undefined;

/** WebKitGTK's MiniBrowser on a screen of its own, spoken to by WebDriver. It tells nobody what its console says. */
export const webKitByDriver: Launch = async ({ javaScript }) => {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...screen.env } });
  const end = async () => {
    driver.kill();
    screen.close();
  };
  return orEnd(end, async () => {
    const address = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver answers', () => send('GET', `${address}/status`));
    // Without its toolbar, which is wider than a phone.
    const args = ['--automation', '--full-screen', `--enable-javascript=${javaScript}`];
    const { sessionId, capabilities } = await send<Session>('POST', `${address}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } },
    });
    const session = `${address}/session/${sessionId}`;
    await send('POST', `${session}/window/rect`, SCREEN);
    return {
      browser: `${capabilities.browserName} of WebKitGTK ${capabilities.browserVersion}`,
      ...tabOf(session),
      close: () => send<void>('DELETE', session).finally(end),
    };
  });
};

interface Session {
  sessionId: string;
  capabilities: { browserName: string; browserVersion: string };
}

function tabOf(session: string): Omit<Tab, 'browser' | 'close'> {
  const element = async (selector: string) => {
    const found = await send<object>('POST', `${session}/element`, { using: 'css selector', value: selector });
    return `${session}/element/${Object.values(found)[0]}`;
  };
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    url: () => send('GET', `${session}/url`),
    evaluate: (read, ...args) => send('POST', `${session}/execute/sync`, { script: `return ${asExpression(read, args)}`, args: [] }),
    click: async (selector) => send('POST', `${await element(selector)}/click`, {}),
    type: async (selector, text) => send('POST', `${await element(selector)}/value`, { text }),
    pressEnter: async (selector) => send('POST', `${await element(selector)}/value`, { text: ENTER }),
  };
}

/** One command of https://www.w3.org/TR/webdriver2/. Fails with the driver's own words. */
async function send<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}. ${value.message}`);
  return value;
}
