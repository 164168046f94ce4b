import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from 'playwright';
import { byPlaywright, isInstalled } from './by-playwright.ts';
import { firefoxByPuppeteer } from './by-puppeteer.ts';
import { hasWebKitDriver, webKitByDriver } from './by-webdriver.ts';
import { hasXvfb } from './screen.ts';
import type { Launch } from './tab.ts';

/** A browser engine, and how this machine can start it. */
export interface Engine {
  name: string;
  /** Every way to start it here, the best first; none if it is not here. */
  ways: Launch[];
  /** What to do to have it. */
  get: string;
}

/** The programs themselves: a Firefox inside a snap or a flatpak cannot read the profile that a driver makes for it. */
const FIREFOX = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib64/firefox/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The engines other than Chromium's, and Chromium, in which the other tests run, if it can be had as well: it shows that the checks are right. */
export function findEngines(): Engine[] {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  return [
    ...(named || isInstalled(chromium) ? [{ name: 'Chromium', ways: [byPlaywright(chromium, named)], get: '`npx playwright install chromium`' }] : []),
    {
      name: 'Firefox',
      ways: [...(isInstalled(firefox) ? [byPlaywright(firefox)] : []), ...FIREFOX.filter((file) => existsSync(file)).map(firefoxByPuppeteer)],
      get: '`npx playwright install firefox`, or an installed Firefox (Debian: firefox-esr)',
    },
    {
      name: 'WebKit',
      ways: [...(isInstalled(webkit) ? [byPlaywright(webkit)] : []), ...(hasWebKitDriver() && hasXvfb() ? [webKitByDriver] : [])],
      get: '`npx playwright install webkit` (Debian: webkit2gtk-driver and xvfb)',
    },
  ];
}
