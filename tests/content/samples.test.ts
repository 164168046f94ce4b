import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { filesUnder } from '../../src/catalog/files/list-files.ts';
import { readContent } from '../../src/catalog/read-content.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';

/** Included before every C sample; documented in CONTRIBUTING.md. */
const PREAMBLE = ['winsock2.h', 'ws2tcpip.h', 'mswsock.h', 'windows.h', 'stdio.h', 'stdlib.h', 'string.h'].map((header) => `#include <${header}>`).join('\n');
const RUST = 'use std::{io::{self, ErrorKind, Read, Write}, net::*, thread::sleep, time::Duration};';
const JAVA = 'import java.io.*; import java.net.*; import java.util.concurrent.*;';
const CSHARP = `using System; using System.IO; using System.Net; using System.Net.Sockets; using System.Threading; using System.Threading.Tasks;
// What mcs of Debian lacks of .NET.
class SocketsHttpHandler { public int MaxConnectionsPerServer { get; set; } }
class HttpClient { public HttpClient(SocketsHttpHandler handler) {} }
static class Newer { public static Task ConnectAsync(this Socket socket, string host, int port, CancellationToken end) { return null; } }`;
const MAX_WIDTH = 88;

const folder = mkdtempSync(join(tmpdir(), 'winsock-samples-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const runs = (command: string) => spawnSync(command, ['--version']).status === 0;
const compiler = ['x86_64-w64-mingw32-gcc', 'gcc'].find((name) => runs(name) && (name !== 'gcc' || process.platform === 'win32'));
const python = ['python3', 'python'].find(runs);

interface Sample {
  title: string;
  lang: string;
  code: string;
}

interface Check {
  /** Undefined where it is not installed. */
  command: string | undefined;
  arguments: string[];
  /** Samples as a whole file. */
  file?: (codes: string[]) => string;
  /** Which samples can stand in one file; all by default, since reading headers and libraries takes most of the time. */
  grouped?: (samples: Sample[]) => Sample[][];
}

const hasIncludes = ({ code }: Sample) => code.includes('#include');

const CHECKS: { [lang: string]: Check } = {
  c: {
    command: compiler,
    arguments: ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Wno-unused-function', '-D_X86INTRIN_H_INCLUDED', '-fsyntax-only', 'sample.c'],
    file: (codes) => (codes[0]?.includes('#include') ? codes : [PREAMBLE, ...codes]).join('\n'),
    grouped: (samples) => [...sharing(samples.filter((sample) => !hasIncludes(sample))), ...samples.filter(hasIncludes).map((sample) => [sample])],
  },
  python: { command: python, arguments: ['-c', 'import ast; ast.parse(open("sample.py", encoding="utf8").read())'] },
  js: {
    command: process.execPath,
    arguments: ['--check', 'sample.mjs'],
    // A sample may import, which a block may not.
    file: (codes) => (codes.length === 1 ? codes : codes.map((code) => `{\n${code}\n}`)).join('\n'),
  },
  go: {
    command: ['gofmt'].find((name) => spawnSync(name, { input: '' }).status === 0),
    arguments: ['-d', 'sample.go'],
    file: (codes) => ['package sample', ...codes].join('\n\n'),
  },
  rust: {
    command: ['rustc'].find(runs),
    arguments: ['--edition=2021', '--crate-type=lib', '--emit=metadata', '-Dwarnings', '-Aunused_imports', '-Adead_code', 'sample.rs'],
    file: (codes) => codes.map((code, index) => `mod sample${index} {\n${RUST}\n${code}\n}`).join('\n'),
  },
  csharp: {
    command: ['mcs'].find(runs),
    arguments: ['-target:library', '-warnaserror', '-nowarn:0414', 'sample.cs'],
    file: (codes) => [CSHARP, ...codes.map((code, index) => `static class Sample${index} {\n${code}\n}`)].join('\n'),
  },
  java: {
    command: ['javac'].find(runs),
    arguments: ['-Xlint', '-Werror', 'sample.java'],
    file: (codes) => [JAVA, ...codes.map((code, index) => `class Sample${index} { static java.util.logging.Logger log;\n${code}\n}`)].join('\n'),
  },
};

const blocks: Sample[] = readContent().flatMap(({ path, body }) =>
  [...body.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang = '', code = ''], index) => ({ title: `${path}, code block ${index + 1}`, lang, code })),
);
const files: Sample[] = filesUnder('content/samples').map((path) => ({
  title: `content/samples/${path}`,
  lang: Object.values(LANGUAGES).find(({ sample }) => extname(sample) === extname(path))?.highlighting ?? '',
  code: readFileSync(join('content/samples', path), 'utf8'),
}));

const USUAL = { file: (codes: string[]) => codes.join('\n'), grouped: (samples: Sample[]) => [samples] };

for (const [lang, { command, arguments: given, file, grouped }] of Object.entries(CHECKS).map(([lang, check]) => [lang, { ...USUAL, ...check }] as const)) {
  describe(`samples in ${lang} compile`, { skip: !command && `no compiler of ${lang} here` }, () => {
    // In other languages an author may show two lines out of a function.
    const samples = [...(['c', 'python'].includes(lang) ? blocks : []), ...files].filter((sample) => sample.lang === lang);
    /** What the compiler says of samples in one file; nothing if all is well. */
    const complaints = (some: Sample[]) => {
      const name = given.find((argument) => argument.startsWith('sample.')) ?? 'sample.py';
      writeFileSync(join(folder, name), file(some.map(({ code }) => code)));
      const { status, stdout, stderr } = spawnSync(command ?? '', given, { cwd: folder, encoding: 'utf8' });
      return status === 0 ? stdout : stderr || stdout;
    };

    test('there are some', () => assert.ok(samples.length > 0));
    for (const group of grouped(samples)) {
      test(`${group.length} in one file, from ${group[0]!.title} on`, () => {
        const doubtful = complaints(group) === '' ? [] : group;
        for (const sample of doubtful) assert.equal(complaints([sample]), '', sample.title);
      });
    }
  });
}

/** Samples that can stand in one file, since they define different names. */
function sharing(samples: Sample[]): Sample[][] {
  const groups: { names: Set<string>; members: Sample[] }[] = [];
  for (const sample of samples) {
    const names = new Set([...sample.code.matchAll(/^(?:enum|struct) (\w+) \{|^\w[^(\n;]*?(\w+)\(/gm)].map(([, tag, name]) => (tag ?? name)!));
    const group = groups.find((one) => one.names.isDisjointFrom(names));
    if (group) group.members.push(sample);
    else groups.push({ names, members: [sample] });
    for (const name of group ? names : []) group!.names.add(name);
  }
  return groups.map(({ members }) => members);
}

describe('the samples of an error', () => {
  const ofErrors = files.filter(({ title }) => dirname(title) !== 'content/samples');

  for (const { title, code } of ofErrors) {
    test(`${title} has balanced brackets, one kind of indentation and short lines`, () => {
      const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|(?<=^|\s)#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gm, '');
      for (const [open, close] of ['()', '[]', '{}'] as const) assert.equal(bare.split(open!).length, bare.split(close!).length, `${open}${close}`);
      assert.doesNotMatch(code, basename(title) === 'go.go' ? /^\t* /m : /\t/);
      for (const line of code.split('\n')) assert.ok(line.length <= MAX_WIDTH, line);
    });
  }

  test('are in two languages at least', () => {
    const folders = Map.groupBy(ofErrors, ({ title }) => dirname(title));
    assert.ok(folders.size > 0);
    for (const [of, samples] of folders) assert.ok(samples.length > 1, of);
  });
});
