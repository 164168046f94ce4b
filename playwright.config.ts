import { existsSync } from 'node:fs';
import { type BrowserType, defineConfig, firefox, webkit } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4390);
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;

/** Engines whose absence is a failure: `NEEDED_ENGINES=firefox,webkit`. */
const needed = (process.env.NEEDED_ENGINES ?? '').toLowerCase().split(',');

/** The other engines of this machine; each runs the tests tagged `@every-engine`. */
const otherEngines = [firefox, webkit].filter((engine) => {
  const there = needed.includes(engine.name()) || isInstalled(engine);
  // Workers load this file as well, and have said enough.
  if (!there && process.env.TEST_WORKER_INDEX === undefined) {
    console.log(`Skipped: there is no ${engine.name()} of Playwright here; \`npx playwright install ${engine.name()}\` fetches it.`);
  }
  return there;
});

/** Real-browser tests of the built site; `npm test` finds the browser and names it in the environment. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? 'line' : 'list',
  // Generous, since they only bound how long a failure takes: a busy machine must not fail a test.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    video: 'off',
    // Requests that a test intercepts must reach it; the tests of the service worker allow it.
    serviceWorkers: 'block',
    // Costs a third of the time; `npx playwright test --trace on` has it for a test that fails.
    trace: 'off',
  },
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', use: { launchOptions: executablePath ? { executablePath } : {} } },
    ...otherEngines.map((engine) => ({
      name: engine.name(),
      testMatch: '*.spec.ts',
      grep: /@every-engine/,
      use: { browserName: engine.name() as 'firefox' | 'webkit' },
    })),
  ],
  webServer: {
    command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});

function isInstalled(engine: BrowserType): boolean {
  try {
    return existsSync(engine.executablePath());
  } catch {
    return false; // Playwright has none for this platform.
  }
}
