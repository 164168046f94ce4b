import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fillTemplate } from '../../src/catalog/fill-template.ts';
import { headerGroups, headerId } from '../../src/catalog/header-groups.ts';
import { unassignedRanges } from '../../src/catalog/number-ranges.ts';
import type { WinsockFunction } from '../../src/catalog/types.ts';
import { whereToRun } from '../../src/catalog/where-to-run.ts';
import { describeWire, drawWire } from '../../src/components/mdx/wire.ts';
import { basePath } from '../../src/outputs/hosting/base-path.ts';
import { plainText } from '../../src/prose/plain-text.ts';
import { FIRST_OWN_CODE, LAST_OWN_CODE, OWN_CODE } from '../../src/schemas/code.ts';
import { MDX_COMPONENTS } from '../../src/schemas/components.ts';
import { nearest } from '../../src/schemas/suggest.ts';
import { bestGuess } from '../../src/search/identify/best-guess.ts';
import { verdictLine } from '../../src/search/identify/verdict-line.ts';

describe('fillTemplate', () => {
  test('fills every placeholder', () => assert.equal(fillTemplate('os error {code}: {text}', { code: 10054, text: 'x' }), 'os error 10054: x'));
  test('is undefined if a value is missing', () => assert.equal(fillTemplate('{name}: {code}', { code: 10054, name: undefined }), undefined));
  test('leaves other braces alone', () => assert.equal(fillTemplate('Os { code: {code} } {other}', { code: 1 }), 'Os { code: 1 } {other}'));
});

test('in a text, own numbers are those between the first and the last', () => {
  for (const code of [FIRST_OWN_CODE, LAST_OWN_CODE]) assert.match(`error ${code}.`, OWN_CODE);
  for (const code of [FIRST_OWN_CODE - 1, LAST_OWN_CODE + 1, 110054]) assert.doesNotMatch(`error ${code}.`, OWN_CODE);
});

test('plainText strips Markdown', () => assert.equal(plainText('*See* `recv` at [Learn](https://x.y)'), 'See recv at Learn'));

describe('whereToRun', () => {
  const check = { command: 'ver', shows: 'The version.' };
  for (const [given, where] of [
    [{ shell: 'cmd' }, 'Command Prompt'],
    [{ shell: 'powershell', elevated: true, on: 'server' }, 'PowerShell as administrator, on the server'],
    [{ shell: 'powershell', on: 'peer' }, 'PowerShell, where the other program runs'],
  ] as const)
    test(where, () => assert.equal(whereToRun({ ...check, ...given }), where));
});

test('unassignedRanges merges neighbours and respects its bounds', () => {
  assert.deepEqual(unassignedRanges([{ code: 3 }, { code: 5 }, { code: 6 }], 1, 8), [
    { from: 1, to: 2 },
    { from: 4, to: 4 },
    { from: 7, to: 8 },
  ]);
});

describe('bestGuess takes part of a message for the message', () => {
  const guess = (...scores: number[]) => bestGuess(scores.map((score) => ({ score }))).length;
  test('if it is most of it', () => assert.deepEqual([guess(0.9), guess(0.5), guess()], [1, 0, 0]));
  test('and not if another fits nearly as well', () => assert.deepEqual([guess(0.9, 0.85), guess(0.9, 0.6)], [0, 1]));
});

describe('basePath', () => {
  test('defaults to the root', () => assert.deepEqual([undefined, '', '/'].map(basePath), ['/', '/', '/']));
  test('begins with a slash and does not end with one', () =>
    assert.deepEqual(['/winsock', 'winsock', '/docs/v1.2/~errors/'].map(basePath), ['/winsock', '/winsock', '/docs/v1.2/~errors']));
  for (const value of ['/win sock', '/a&b', '/c++', 'C:/Program Files/Git/winsock', '/x"y', '/a;b', '//winsock']) {
    test(`rejects ${value} with a remedy`, () => assert.throws(() => basePath(value), /write the folder .* such as \/winsock/));
  }
});

describe('nearest', () => {
  test('finds a name one letter off', () => assert.equal(nearest('recieve', ['receive', 'send']), 'receive'));
  test('finds no constant that shares the prefix only', () => assert.equal(nearest('WSAEFOO', ['WSAELOOP']), undefined));
  test('finds nothing if all are too different', () => assert.equal(nearest('zebra', ['receive', 'send']), undefined));
});

describe('a wire diagram', () => {
  const steps = [
    { from: 'left' as const, kind: 'syn' as const, label: 'SYN', lost: true },
    { at: 'left' as const, label: 'gives up' },
  ];
  test('may say "middle" without having one', () =>
    assert.ok(MDX_COMPONENTS.Wire.safeParse({ title: 'Who', left: 'You', right: 'Host', steps: [{ at: 'left', label: 'middle' }] }).success));
  test('ends a lost message halfway', () => {
    const [lost] = drawWire(steps, 0).drawn;
    assert.ok(lost && lost.x2 > lost.x1 && lost.x2 < 300);
  });
  test('breaks a note that is too long for its place, and moves what follows down', () => {
    const label = 'catalog: %SystemRoot%\\system32\\mswsock.dll';
    const [note, next] = drawWire(
      [
        { at: 'middle', label },
        { at: 'middle', label: 'short' },
      ],
      0,
    ).drawn;
    const [, short] = drawWire(
      [
        { at: 'middle', label: 'short' },
        { at: 'middle', label: 'short' },
      ],
      0,
    ).drawn;
    assert.deepEqual(note!.lines, ['catalog: %SystemRoot%\\', 'system32\\mswsock.dll']);
    assert.ok(next!.y > short!.y);
  });
  test('is described in words', () =>
    assert.equal(describeWire(steps, { left: 'You', right: 'Host' }), 'You to Host: SYN, which never arrives. You: gives up.'));
});

test('functions are grouped by header, the service-provider interface last', () => {
  const fn = (name: string, header: string) => ({ name, header }) as WinsockFunction;
  const groups = headerGroups([
    fn('WSPRecv', 'ws2spi.h'),
    fn('getaddrinfo', 'ws2tcpip.h'),
    fn('SetService', 'nspapi.h'),
    fn('recv', 'winsock2.h'),
    fn('send', 'winsock2.h'),
  ]);
  assert.deepEqual(
    groups.map(({ header, spi, functions }) => [header, spi, functions.length]),
    [
      ['winsock2.h', false, 2],
      ['ws2tcpip.h', false, 1],
      ['nspapi.h', false, 1],
      ['ws2spi.h', true, 1],
    ],
  );
  assert.equal(headerId('winsock2.h'), 'winsock2-h');
});

describe('a verdict in a line', () => {
  const verdict = (on: 'any' | 'TCP' | 'UDP', normal: 'yes' | 'no', retry: 'no' | 'depends') =>
    ({ on, normal: { answer: normal }, retry: { answer: retry } }) as Parameters<typeof verdictLine>[0][number];
  test('is sentences', () => assert.equal(verdictLine([verdict('any', 'no', 'depends')]), 'Not normal. Sometimes a retry helps.'));
  test('names what each answer holds for', () =>
    assert.equal(
      verdictLine([verdict('TCP', 'no', 'no'), verdict('any', 'yes', 'depends')]),
      'On TCP: not normal. Do not retry. In other cases: normal. Sometimes a retry helps.',
    ));
  test('says alone what holds for all', () => assert.equal(verdictLine([verdict('TCP', 'no', 'no'), verdict('any', 'yes', 'no')]), 'Do not retry.'));
  test('says the same only once', () => assert.equal(verdictLine([verdict('TCP', 'no', 'no'), verdict('UDP', 'no', 'no')]), 'Not normal. Do not retry.'));
});
