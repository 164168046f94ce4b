import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm } from './npm.mjs';
import { TOOLS } from './tools-folder.mjs';

/** Chromium as an npm package, for Linux x64. */
const PACKAGED = '@sparticuz/chromium';
const PACKAGED_VERSION = '153.0.0';
const FOLDER = path.join(TOOLS, `chromium-${PACKAGED_VERSION}`);

/**
 * Possible paths of an installed Chrome, Chromium or Edge, in order of preference.
 *
 * @param {string} platform
 * @param {{ [name: string]: string | undefined }} env
 * @returns {string[]}
 */
export function installedBrowsers(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => roots.map((root) => path.posix.join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * Finds or fetches a Chromium for the browser tests: the one in the environment, an installed one, Playwright's, a packaged one.
 *
 * @param {{ playwright: (...args: string[]) => { status: number | null, stdout: string }, env: NodeJS.ProcessEnv }} options
 *   `playwright` runs the Playwright CLI
 * @returns {Promise<{ name: string, env: { [name: string]: string } }>} its name, and environment variables for the tests
 */
export async function findChromium({ playwright, env }) {
  const named = env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  if (named) return { name: named, env: {} };
  const installed = installedBrowsers(process.platform, env).find((file) => existsSync(file) && starts(file, env));
  if (installed) return { name: installed, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: installed } };
  const { chromium } = await import('@playwright/test');
  const hasOwn = () => existsSync(chromium.executablePath()) && starts(chromium.executablePath(), env);
  if (hasOwn()) return { name: "Playwright's Chromium", env: {} };
  if (!existsSync(FOLDER)) {
    console.log("There is no Chrome, Chromium or Edge here; fetching Playwright's Chromium …");
    if (playwright('install', 'chromium').status === 0 && hasOwn()) return { name: "Playwright's Chromium", env: {} };
  }
  const packaged = packagedChromium(env);
  if (packaged) return packaged;
  throw new Error('No Chromium was found and none could be fetched. Install Chrome, Edge or Chromium, or name one in PLAYWRIGHT_CHROMIUM_EXECUTABLE.');
}

/** Whether it runs: it may be a stub or lack libraries. Not tried on Windows, where it would open a window. */
const starts = (file, env) => process.platform === 'win32' || spawnSync(file, ['--version', '--no-sandbox'], { env, timeout: 60_000 }).status === 0;

function packagedChromium(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(FOLDER) && !unpackChromium()) return undefined;
  const file = path.join(FOLDER, 'chromium');
  const name = `Chromium of ${PACKAGED}`;
  if (starts(file, env)) return { name, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: file } };
  // Without NSS on the system, use the package's own libraries.
  const libraries = { LD_LIBRARY_PATH: [path.join(FOLDER, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  return starts(file, { ...env, ...libraries })
    ? { name: `${name}, with its libraries`, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: file, ...libraries } }
    : undefined;
}

/** The package's own unpacking uses the shared temporary folder, which other users can write to. */
function unpackChromium() {
  console.log(`That failed; fetching ${PACKAGED}@${PACKAGED_VERSION} into .tools …`);
  const partial = `${FOLDER}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  if (!npm('install', `${PACKAGED}@${PACKAGED_VERSION}`, '--prefix', partial, '--no-save', '--no-package-lock', '--ignore-scripts')) return false;
  const archives = path.join(partial, 'node_modules', PACKAGED, 'bin');
  for (const archive of readdirSync(archives).filter((name) => name.endsWith('.br'))) {
    const data = brotliDecompressSync(readFileSync(path.join(archives, archive)));
    const name = path.basename(archive, '.br');
    if (!name.endsWith('.tar')) writeFileSync(path.join(partial, name), data, { mode: 0o755 });
    else if (spawnSync('tar', ['-x', '--no-same-owner', '-C', partial], { input: data }).status !== 0) return false;
  }
  rmSync(path.join(partial, 'node_modules'), { recursive: true });
  renameSync(partial, FOLDER);
  return true;
}
