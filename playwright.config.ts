import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4390);
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;

/** Real-browser tests of the built site; `npm test` finds the browser and names it in the environment. */
export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? 'line' : 'list',
  // Generous, since they only bound how long a failure takes: a busy machine must not fail a test.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: executablePath ? { executablePath } : {},
    video: 'off',
    // Requests that a test intercepts must reach it; the tests of the service worker allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
