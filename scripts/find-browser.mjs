// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);

const SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const starts = (file, env = process.env) => spawnSync(file, ['--version', '--no-sandbox'], { env, timeout: 30_000 }).status === 0;

/** A Chromium that comes inside an npm package: pinned by the lockfile, for Linux on x64. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const file = await chromium.executablePath();
  if (starts(file)) return { name: 'Chromium of @sparticuz/chromium', file, env: {} };
  // Without NSS on the system it runs with the libraries that the package carries for Amazon Linux.
  const libraries = unpackLibraries();
  const env = { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  return starts(file, { ...process.env, ...env }) ? { name: 'Chromium of @sparticuz/chromium with its own libraries', file, env } : undefined;
}

function unpackLibraries() {
  const archive = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br');
  const folder = join(tmpdir(), 'chromium-libraries');
  mkdirSync(folder, { recursive: true });
  if (existsSync(archive)) spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  return join(folder, 'al2023', 'lib');
}

/** @returns {Promise<{ name: string, env: Record<string, string> }>} what the tests need in their environment */
export async function findBrowser({ node, playwright, env }) {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
  if (named) return { name: named, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: named } };
  const own = await packaged();
  if (own) return { name: own.name, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: own.file, ...own.env } };
  const system = (SYSTEM[process.platform] ?? []).find((file) => existsSync(file));
  if (system) return { name: system, env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: system } };
  if (spawnSync(node, [playwright, 'install', 'chromium'], { stdio: 'inherit', env }).status === 0) return { name: "Playwright's Chromium", env: {} };
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit' }).status === 0;
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
      return { name: '/usr/bin/chromium', env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/usr/bin/chromium' } };
    }
  }
  console.error('\nNo Chromium was found and none could be fetched. Install Chrome, Edge or Chromium, or name one in PLAYWRIGHT_CHROMIUM_EXECUTABLE.');
  return process.exit(1);
}
