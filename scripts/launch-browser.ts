import { type Browser, chromium } from '@playwright/test';

/** Launches the Chromium found by `run.mjs`. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  return chromium.launch(executablePath ? { executablePath } : {});
}
