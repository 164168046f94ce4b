import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { describe, test } from 'node:test';
import { filesUnder } from '../../src/catalog/files/list-files.ts';
import { readContent } from '../../src/catalog/read-content.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';

/** Included before every C sample; documented in CONTRIBUTING.md. */
const PREAMBLE = ['winsock2.h', 'ws2tcpip.h', 'mswsock.h', 'windows.h', 'stdio.h', 'stdlib.h', 'string.h'].map((header) => `#include <${header}>`).join('\n');
const RUST = 'use std::{io::{self, ErrorKind, Read, Write}, net::*, thread::sleep, time::Duration};';
const JAVA = 'import java.io.*; import java.net.*; import java.util.concurrent.*; class Sample { static java.util.logging.Logger log;';
const CSHARP = `using System; using System.IO; using System.Net; using System.Net.Sockets; using System.Threading; using System.Threading.Tasks;
// What mcs of Debian lacks of .NET.
class SocketsHttpHandler { public int MaxConnectionsPerServer { get; set; } }
class HttpClient { public HttpClient(SocketsHttpHandler handler) {} }
static class Newer { public static Task ConnectAsync(this Socket socket, string host, int port, CancellationToken end) { return null; } }`;
const MAX_WIDTH = 88;

const folder = mkdtempSync(join(tmpdir(), 'winsock-samples-'));
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
  /** The code as a whole file. */
  file?: (code: string) => string;
}

const CHECKS: { [lang: string]: Check } = {
  c: {
    command: compiler,
    arguments: ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Wno-unused-function', '-fsyntax-only', 'sample.c'],
    file: (code) => (code.includes('#include') ? code : `${PREAMBLE}\n${code}`),
  },
  python: { command: python, arguments: ['-c', 'import ast; ast.parse(open("sample.py", encoding="utf8").read())'] },
  js: { command: process.execPath, arguments: ['--check', 'sample.mjs'] },
  go: {
    command: ['gofmt'].find((name) => spawnSync(name, { input: '' }).status === 0),
    arguments: ['-d', 'sample.go'],
    file: (code) => `package sample\n\n${code}`,
  },
  rust: {
    command: ['rustc'].find(runs),
    arguments: ['--edition=2021', '--crate-type=lib', '--emit=metadata', '-Dwarnings', '-Aunused_imports', '-Adead_code', 'sample.rs'],
    file: (code) => `${RUST}\n${code}`,
  },
  csharp: {
    command: ['mcs'].find(runs),
    arguments: ['-target:library', '-warnaserror', 'sample.cs'],
    file: (code) => `${CSHARP}\nstatic class Sample {\n${code}\n}`,
  },
  java: { command: ['javac'].find(runs), arguments: ['-Xlint', '-Werror', 'sample.java'], file: (code) => `${JAVA}\n${code}\n}` },
};

const blocks: Sample[] = readContent().flatMap(({ path, body }) =>
  [...body.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang = '', code = ''], index) => ({ title: `${path}, code block ${index + 1}`, lang, code })),
);
const files: Sample[] = filesUnder('content/samples').map((path) => ({
  title: `content/samples/${path}`,
  lang: Object.values(LANGUAGES).find(({ sample }) => extname(sample) === extname(path))?.highlighting ?? '',
  code: readFileSync(join('content/samples', path), 'utf8'),
}));

for (const [lang, { command, arguments: given, file = (code: string) => code }] of Object.entries(CHECKS)) {
  describe(`samples in ${lang} compile`, { skip: !command && `no compiler of ${lang} here` }, () => {
    // In other languages an author may show two lines out of a function.
    const samples = [...(['c', 'python'].includes(lang) ? blocks : []), ...files].filter((sample) => sample.lang === lang);
    /** What the compiler says of samples in one file; nothing if all is well. */
    const complaints = (some: Sample[]) => {
      const name = given.find((argument) => argument.startsWith('sample.')) ?? 'sample.py';
      writeFileSync(join(folder, name), file(some.map(({ code }) => code).join('\n')));
      const { status, stdout, stderr } = spawnSync(command ?? '', given, { cwd: folder, encoding: 'utf8' });
      return status === 0 ? stdout : stderr || stdout;
    };

    test('there are some', () => assert.ok(samples.length > 0));
    // Reading headers and libraries takes most of the time.
    for (const group of ['c', 'csharp'].includes(lang) ? sharing(samples) : samples.map((sample) => [sample])) {
      test(group.map(({ title }) => title).join(', '), () => {
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
