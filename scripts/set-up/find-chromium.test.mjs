import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { findChromium, installedBrowsers } from './find-chromium.mjs';
import { TOOLS } from './tools-folder.mjs';

test('a browser named in the environment takes precedence', async () => {
  const playwright = () => assert.fail('asked for another');
  const env = { PATH: process.env.PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/opt/mine/chrome' };
  assert.equal((await findChromium({ playwright, env })).name, '/opt/mine/chrome');
});

describe('installed browsers are searched for', () => {
  test('on Linux by name along PATH', () => {
    const files = installedBrowsers('linux', { PATH: '/home/me/bin:relative::/usr/bin' });
    assert.equal(files[0], '/home/me/bin/google-chrome');
    for (const file of ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge']) assert.ok(files.includes(file), file);
    assert.ok(
      files.every((file) => file.startsWith('/')),
      'relative folders in PATH are ignored',
    );
    assert.deepEqual(installedBrowsers('linux', {}), []);
  });

  test('on macOS in the applications of system and user', () => {
    const files = installedBrowsers('darwin', { HOME: '/Users/me' });
    assert.equal(files[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    assert.ok(files.includes('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'));
  });

  test('on Windows in the program folders of the environment', () => {
    const env = { PROGRAMFILES: 'D:\\Programs', 'PROGRAMFILES(X86)': 'D:\\Programs (x86)', LOCALAPPDATA: 'D:\\me\\AppData\\Local' };
    const files = installedBrowsers('win32', env);
    assert.equal(files[0], 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
    assert.ok(files.includes('D:\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'));
    assert.ok(files.includes('D:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe'));
  });
});

test('the set-up uses no shared temporary folder', () => {
  const sources = globSync('scripts/set-up/*.mjs').filter((file) => !file.endsWith('.test.mjs'));
  assert.ok(sources.length > 0);
  for (const file of sources) assert.doesNotMatch(readFileSync(file, 'utf8'), /tmpdir|TMPDIR|['"`]\/tmp/, file);
  assert.ok(TOOLS.endsWith('.tools'));
  assert.match(readFileSync('.gitignore', 'utf8'), /^\.tools\/$/m);
});
