import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { lookup, MAX_LENGTH } from '../../src/search/identify/lookup.ts';
import { records, withCompletion } from './records.ts';

const data = lookupData(buildCatalog(withCompletion(records())));
const first = (text: string) => lookup(text, data).answers[0]?.error.code;

// Plain forms of every error are tested in tests/content/lookup.test.ts; these are what people put around them.
const found: [string, string][] = [
  ['decimal with spaces', '  10054 '],
  ['hex of seven digits', '0x0002746'],
  ['with a plus', '+10054'],
  ['with a thousands separator', '10,054'],
  ['with a thousands separator, in a sentence', 'error 10,054'],
  ['in French quotes', '«10054»'],
  ['in German quotes', '„10054“'],
  ['in full-width digits', '１００５４'],
  ['in full-width brackets', '（10054）'],
  ['after a zero-width space', '\u200b10054'],
  ['after a direction mark', '\u200e10054'],
  ['after a direction override', '\u202d10054'],
  ['name with a soft hyphen', 'WSAECONN\u00adRESET'],
  ['before a program', '10054 outlook'],
  ['after an error word, in a sentence without a network', 'Error 10054 when I launch the game'],
  ['in errors that keep coming', 'I keep getting 10054 errors'],
  ['after a weak word, on a line about networks', 'the connection was closed with status 10054'],
  ['name in punctuation', '»(econnreset)«!'],
  ['signed HRESULT with a typographic minus', '\u22122147014842'],
  ['after a call in a log', 'sock.c:243: recv: 10054\nnet.c:187: gave up'],
  ['after a result in a log', 'reading from fd 296 (-1 10054)\ngave up'],
  ['part of the message', 'forcibly closed by the remote host'],
  ['part of the message in Chinese text', '连不上，提示 forcibly closed'],
  ['a few words of the message', 'remote host'],
];

describe('an error is found in a form', () => {
  for (const [form, text] of found) test(`${form}: ${text}`, () => assert.equal(first(text), 10054));

  test('a Win32 number in a sentence needs an error word', () => {
    assert.equal(first('64'), 64);
    assert.equal(first('GetQueuedCompletionStatus failed with error 64'), 64);
  });
});

describe('other texts find nothing', () => {
  const nothing = [
    '',
    '   ',
    'hello',
    'temperature -10054',
    ':10054',
    'listen: 10054\nworkers: 4',
    `${'"'.repeat(9)}10054.log${'"'.repeat(9)}`,
    'the quick brown fox',
    'on port 10054',
    'line 10054',
    '10054 bytes',
    'v1.10054.2',
    '127.0.0.1',
    '<script>alert(10054.1)</script>',
    'abc10054def',
    'read 64 bytes',
    'step 64 of 121',
    ...['order', 'port', 'line', 'pid', 'id', 'issue', 'kb', 'process id', 'zip', 'room', 'event'].map((counted) => `${counted} 10054`),
    'the job ended with status 10054, see the artifacts',
    'exited with code 10054',
    '{"code":10054,"message":"Article not found"}',
  ];
  for (const text of nothing) test(JSON.stringify(text), () => assert.deepEqual(lookup(text, data).answers, []));
});

describe('WinHTTP and WinINet errors are explained', () => {
  for (const text of ['12030', '0x80072EFE', '80072EFE', 'WinHttpSendRequest failed: 12030', 'ERROR_WINHTTP_CONNECTION_ABORTED', '-2147012866']) {
    test(text, () => {
      const { answers, notes, settled } = lookup(text, data);
      assert.match(notes.join(), /WinHTTP and WinINet error.*not one of Windows Sockets.*usually 10054/);
      assert.equal(answers[0]?.error.code, 10054);
      assert.ok(!settled);
    });
  }
  test('also without a socket error behind them', () => assert.match(lookup('12175', data).notes.join(), /12175 is a WinHTTP and WinINet error.*TLS/));
  test('but not counts', () => assert.deepEqual(lookup('12030 files copied', data).notes, []));
});

describe('reasons are plain words', () => {
  for (const [text, why] of [
    ['An existing connection was forcibly closed by the remote host.', 'matches the message text'],
    ['forcibly closed by the remote host', 'matches part of the message text'],
  ] as const) {
    test(why, () => assert.equal(lookup(text, data).answers[0]?.why, why));
  }
});

describe('a number or name without a page is explained', () => {
  test('an unassigned number, with its neighbours', () => {
    const { answers, notes } = lookup('10050', data);
    assert.deepEqual(answers, []);
    assert.match(notes.join(), /10050 is not a Windows Sockets error.*10038 \(WSAENOTSOCK\).*10053 \(WSAECONNABORTED\)/);
  });
  test('an assigned number', () => assert.match(lookup('10038', data).notes.join(), /10038 is WSAENOTSOCK/));
  test('an assigned name', () => assert.match(lookup('wsaenotsock', data).notes.join(), /10038 is WSAENOTSOCK/));
});

describe('hostile input neither throws nor hangs', () => {
  // The property test of the content has odd characters; these are long.
  const long = [
    'a'.repeat(MAX_LENGTH * 2),
    `a${' '.repeat(MAX_LENGTH - 2)}b`,
    `a${'远'.repeat(MAX_LENGTH - 2)}b`,
    '9'.repeat(5000),
    '('.repeat(5000),
    '10054 '.repeat(20000),
  ];
  for (const text of long) {
    test(JSON.stringify(text.slice(0, 20)), () => {
      for (const { error } of lookup(text, data).answers) assert.ok(data.errors.includes(error));
    });
  }
});

test('of two errors with one message, the historic one comes second', () => {
  const twins = records();
  const [error] = twins.errors;
  twins.errors.push({ ...error!, id: 'WSAEOLD', data: { ...error!.data, code: 10004, status: 'historic', completion: [] } });
  const { answers } = lookup(error!.data.message!, lookupData(buildCatalog(twins)));
  assert.deepEqual(
    answers.map(({ error: { code } }) => code),
    [error!.data.code, 10004],
  );
});
