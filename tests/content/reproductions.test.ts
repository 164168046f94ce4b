import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { codeHash } from '../../src/catalog/files/code-hash.ts';
import { outcomeOf } from '../../src/catalog/proof-of.ts';
import { FIRST_OWN_CODE } from '../../src/schemas/code.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { catalog } from './catalog.ts';

const { reproductions, platforms, functions } = catalog;
const wine = platforms.findIndex(({ platform }) => platform === 'Wine');
const folder = mkdtempSync(join(tmpdir(), 'winsock-programs-'));
after(() => rmSync(folder, { recursive: true }));

/** Fewer means that programs were lost. */
const AT_LEAST = { programs: 90, errors: 45 };

test(`at least ${AT_LEAST.programs} programs show at least ${AT_LEAST.errors} errors`, () => {
  assert.ok(reproductions.length >= AT_LEAST.programs, `${reproductions.length} programs`);
  const errors = new Set(reproductions.map(({ error }) => error));
  assert.ok(errors.size >= AT_LEAST.errors, `${errors.size} errors`);
});

test('every program in C or Node was run under Wine, and says why if and only if Wine differs', () => {
  assert.notEqual(wine, -1, 'no observation from Wine');
  for (const one of reproductions) {
    const runs = one.language === 'c' || one.language === 'mjs';
    assert.equal(outcomeOf(one, wine), one.differs ? 'differs' : runs ? 'same' : 'not-run', `${one.file} should have ${one.differs ? 'no ' : ''}\`differs\``);
  }
});

test('a line of PowerShell that changes Windows says that it needs an administrator', () => {
  const changes = /\b(?:Add|New|Remove|Set)-(?:Dns|Net)|HttpListener/;
  for (const { file, powershell = '', needs, elevated } of reproductions) {
    if (changes.test(powershell)) assert.ok(elevated || needs === 'administrator', file);
  }
});

test('what a program shows is a sentence that begins with its subject: `accept on a UDP socket` says of nobody that he does anything', () => {
  const subject = /^(?:an? |one |the |asyncio |`\w+` (?:fails|has|waits)\b)/;
  for (const { file, shows } of reproductions) assert.match(shows, subject, file);
});

test('no program has changed since it was run; `npm run reproduce` runs it again', () => {
  for (const { file, seen } of reproductions) if (seen[wine]) assert.equal(seen[wine].hash, codeHash(file), file);
});

test('every program is complete: it includes headers of the SDK only, and prints the call that it names', () => {
  for (const { file, call, language } of reproductions) {
    const code = readFileSync(file, 'utf8');
    assert.ok(code.includes(language === 'c' ? `printf("${call}: %d\\n"` : `${call}: `), `${file} does not print ${call}`);
    if (language !== 'c') continue;
    assert.doesNotMatch(code, /#include "/, file);
    assert.match(code, /\nint main\(.*\) \{\n/, file);
  }
});

/** How to check the syntax of a file without running it; C is compiled by `npm run reproduce`. */
const CHECKS: { [language in Exclude<Language, 'c'>]: string[] } = {
  cs: ['mcs', `-out:${join(folder, 'program.exe')}`],
  go: ['gofmt', '-l'],
  java: ['javac', '-Xdiags:compact', '-d', folder],
  mjs: [process.execPath, '--check'],
  py: ['python3', '-c', 'import ast, sys\nfor name in sys.argv[1:]: ast.parse(open(name).read(), name)'],
  rs: ['rustc', '--edition=2021', '--emit=metadata', '--out-dir', folder],
};

/** Languages whose command takes any number of files, and takes long to start. */
const TOGETHER = ['go', 'py'];

describe('programs in other languages are valid', () => {
  for (const [language, [command = '', ...args]] of Object.entries(CHECKS)) {
    const files = reproductions.filter((one) => one.language === language).map(({ file }) => file);
    const missing = spawnSync(command, ['--version']).error && `no ${command} here`;
    for (const group of TOGETHER.includes(language) ? [files] : files.map((file) => [file])) {
      test(group.join(', '), { skip: missing }, () => {
        const { status, stdout, stderr } = spawnSync(command, [...args, ...group], { encoding: 'utf8' });
        assert.deepEqual({ status, stdout }, { status: 0, stdout: '' }, stderr);
      });
    }
  }
});

test('a function has every error that a program expects of it, except for completion codes, and what WSAGetLastError hands on', () => {
  const has = (call: string, code: number) => functions.get(call)!.calls.some(({ constant }) => constant.code === code);
  const expected = reproductions.filter(({ call, error }) => error.code >= FIRST_OWN_CODE && call !== 'WSAGetLastError');
  assert.ok(expected.length > 0, 'nothing expected');
  assert.deepEqual(
    expected.filter(({ call, error }) => !has(call, error.code)).map(({ id }) => id),
    [],
  );
});
