import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { problemText } from '../../src/catalog/problem.ts';
import { type Collection, templateOf } from '../../src/schemas/collections.ts';

/** Values for a template's placeholders, by field. */
interface Values {
  [field: string]: string;
}

/** Values for fields of any kind of entry. */
const USUAL: Values = {
  at: 'rfc:9293',
  checked: '2026-11-21',
  order: '1',
  linux: '104',
  macos: '54',
  ucrt: '108',
  guides: 'what-to-do',
  status: 'current',
  on: 'any',
  needs: 'nothing',
  answer: 'depends',
  tell: 'WSAECONNRESET, WSAECONNABORTED and ERROR_NETNAME_DELETED differ',
};
const PROSE = 'some words of an author who knows it';

/** Entries made from the templates. */
const ENTRIES: [Collection, string, Values][] = [
  ['errors', 'WSAECONNRESET', { code: '10054', family: 'base', error: 'WSAECONNABORTED', name: 'ECONNRESET', 'FILL-IN': 'peer-reset' }],
  ['errors', 'WSAECONNABORTED', { code: '10053', family: 'base', error: 'ERROR_NETNAME_DELETED', name: 'ECONNABORTED', 'FILL-IN': 'peer-reset' }],
  ['errors', 'ERROR_NETNAME_DELETED', { code: '10052', family: 'base', error: 'WSAECONNRESET', name: 'ENETRESET', 'FILL-IN': 'peer-reset' }],
  [
    'causes',
    'peer-reset',
    { calls: 'recv', command: 'netstat -ano', fixedBy: 'author', protocol: 'TCP', side: 'either', timing: 'mid-transfer', shell: 'powershell' },
  ],
  ['reports', 'peer-reset', {}],
  ['unrelated', 'compilers', {}],
  [
    'functions',
    'recv',
    {
      docs: 'windows/win32/api/winsock2/nf-winsock2-recv',
      header: 'winsock2.h',
      library: 'Ws2_32.dll',
      reports: 'last-error',
      failure: 'SOCKET_ERROR',
      FILL_IN: 'WSAECONNRESET',
    },
  ],
  ['runtimes', 'python', { FILL_IN: 'WSAECONNRESET', name: 'ConnectionResetError', lang: 'python', line: '{name}: [WinError {code}] {messageNoDot}' }],
  ['messages', 'de', { language: 'German', error: 'WSAECONNRESET', beside: 'WinError 10054' }],
  ['guides', 'what-to-do', {}],
  ['comparisons', 'lost-connections', { error: 'WSAECONNRESET', FILL_IN_TOO: 'WSAECONNABORTED' }],
  ['synonyms', 'en', { words: 'hang', 'FILL IN TOO': 'freeze' }],
  ['titles', 'microsoft-learn', { at: 'learn:windows/win32/api/winsock2/nf-winsock2-recv' }],
  ['families', 'base', { from: '10000', to: '10112' }],
  ['reproductions', 'peer-resets', { call: 'recv', printf: 'recv', error: 'WSAECONNRESET', 'FILL-IN': 'peer-reset', evidence: 'sock.c test_tcp_reset' }],
];

/** Fills a template in, each field with its own words. */
function filled(collection: Collection, id: string, values: Values): string {
  const given: Values = { ...USUAL, ...values };
  let count = 0;
  return readFileSync(templateOf(collection), 'utf8')
    .replace(/^# .*\n/gm, '')
    .replace(
      /(?:((?!FILL)\w+)(?:: \[?|\("))?(FILL IN TOO|FILL_IN_TOO|FILL_IN|FILL-IN[\w-]*|FILL IN[^\n,}\]'?]*)/g,
      (text, field: string | undefined, placeholder: string) => {
        const key = placeholder.startsWith('FILL-IN') ? 'FILL-IN' : placeholder;
        const value = given[key] ?? (field && given[field]) ?? `${PROSE} ${id} ${++count}`;
        return text.replace(placeholder, value);
      },
    );
}

/** A small, valid content folder for a test to break; removed after the test file. */
export function world() {
  const root = mkdtempSync(join(tmpdir(), 'winsock-content-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  const path = (file: string) => join(root, file.replace(/^content\//, ''));
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  for (const [collection, id, values] of ENTRIES) write(templateOf(collection).replace('_template', id), filled(collection, id, values));
  write(
    'content/observations/wine-8.0.yaml',
    'platform: Wine\nversion: "8.0"\ndate: 2026-11-21\nseen:\n  - { program: peer-resets, hash: 0123456789abcdef, call: recv, code: 10054 }\n',
  );
  write('content/samples/first.c', 'int first(void) { return 0; }\n');

  /** Replaces a pattern that must be there. */
  function edit(file: string, from: RegExp | string, to: string) {
    const text = readFileSync(path(file), 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `${file} has no ${from}`);
    write(file, changed);
  }
  /** Writes another file like one, in words of its own. */
  const copy = (from: string, to: string) => write(to, readFileSync(path(from), 'utf8').replaceAll(PROSE, 'other words of another author'));
  const rename = (from: string, to: string) => renameSync(path(from), path(to));
  /** On Windows, a junction needs no privileges. */
  const link = (file: string, target: string) => symlinkSync(target, path(file), 'junction');
  const problems = (options: Omit<Parameters<typeof checkContent>[0], 'root'> = {}) => checkContent({ root, calls: ['recv'], ...options }).map(problemText);
  return { root, read: (file: string) => readFileSync(path(file), 'utf8'), write, edit, copy, rename, link, problems };
}

export type World = ReturnType<typeof world>;
