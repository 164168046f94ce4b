import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { findChromium, installedBrowsers } from './find-chromium.mjs';
import { TOOLS } from './tools-folder.mjs';

test('the browser that is named comes before all others', async () => {
  const playwright = () => assert.fail('asked for another');
  const env = { PATH: process.env.PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE: '/opt/mine/chrome' };
  assert.equal((await findChromium({ playwright, env })).name, '/opt/mine/chrome');
});

describe('an installed browser is looked for', () => {
  test('on Linux by name along the path, whoever put it there', () => {
    const files = installedBrowsers('linux', { PATH: '/home/me/bin:relative::/usr/bin' });
    assert.equal(files[0], '/home/me/bin/google-chrome');
    for (const file of ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge']) assert.ok(files.includes(file), file);
    assert.ok(
      files.every((file) => file.startsWith('/')),
      'a folder of the path that is relative leads to whatever is there',
    );
    assert.deepEqual(installedBrowsers('linux', {}), []);
  });

  test('on macOS among the applications of all and of the user', () => {
    const files = installedBrowsers('darwin', { HOME: '/Users/me' });
    assert.equal(files[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    assert.ok(files.includes('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'));
  });

  test('on Windows where the system says that programs are', () => {
    const env = { PROGRAMFILES: 'D:\\Programs', 'PROGRAMFILES(X86)': 'D:\\Programs (x86)', LOCALAPPDATA: 'D:\\me\\AppData\\Local' };
    const files = installedBrowsers('win32', env);
    assert.equal(files[0], 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
    assert.ok(files.includes('D:\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'));
    assert.ok(files.includes('D:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe'));
  });
});

test('nothing of the set-up stands in the temporary folder, which others can write to', () => {
  const sources = globSync('scripts/set-up/*.mjs').filter((file) => !file.endsWith('.test.mjs'));
  assert.ok(sources.length > 0);
  for (const file of sources) assert.doesNotMatch(readFileSync(file, 'utf8'), /tmpdir|TMPDIR|['"`]\/tmp/, file);
  assert.ok(TOOLS.endsWith('.tools'));
  assert.match(readFileSync('.gitignore', 'utf8'), /^\.tools\/$/m);
});
