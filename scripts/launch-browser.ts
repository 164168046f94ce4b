import { type Browser, chromium } from '@playwright/test';

/** The Chromium that `run.mjs` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  return chromium.launch(executablePath ? { executablePath } : {});
}
