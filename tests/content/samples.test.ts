import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readContent } from '../../src/catalog/read-content.ts';

/** Included before every C sample; documented in CONTRIBUTING.md. */
const PREAMBLE = ['winsock2.h', 'ws2tcpip.h', 'mswsock.h', 'windows.h', 'stdio.h', 'stdlib.h', 'string.h'].map((header) => `#include <${header}>`).join('\n');

const folder = mkdtempSync(join(tmpdir(), 'winsock-samples-'));
const runs = (command: string) => spawnSync(command, ['--version']).status === 0;
const compiler = ['x86_64-w64-mingw32-gcc', 'gcc'].find((name) => runs(name) && (name !== 'gcc' || process.platform === 'win32'));
const python = ['python3', 'python'].find(runs);

const blocks = readContent().flatMap(({ path, body }) =>
  [...body.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang = '', code = ''], index) => ({ title: `${path}, code block ${index + 1}`, lang, code })),
);
const files = readdirSync('content/samples').map((name) => ({
  title: `content/samples/${name}`,
  lang: name.split('.').at(-1) ?? '',
  code: readFileSync(join('content/samples', name), 'utf8'),
}));

describe('samples in C compile for Windows', { skip: !compiler && 'no x86_64-w64-mingw32-gcc here: install gcc-mingw-w64-x86-64' }, () => {
  const all = [
    ...blocks.filter(({ lang }) => lang === 'c').map((block) => ({ ...block, code: `${PREAMBLE}\n${block.code}` })),
    ...files.filter(({ lang }) => lang === 'c'),
  ];
  test('there are some', () => assert.ok(all.length > 0));
  for (const [index, { title, code }] of all.entries()) {
    test(title, () => {
      const file = join(folder, `${index}.c`);
      writeFileSync(file, code);
      const { status, stderr } = spawnSync(compiler ?? '', ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Wno-unused-function', '-fsyntax-only', file], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  }
});

describe('samples in Python compile', { skip: !python && 'no Python here' }, () => {
  for (const { title, code } of blocks.filter(({ lang }) => lang === 'python')) {
    test(title, () => {
      const { status, stderr } = spawnSync(python ?? '', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: code, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
  }
});
