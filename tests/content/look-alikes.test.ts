// Texts easily mistaken for another error, another system or a list of constants.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookup } from '../../src/search/identify/lookup.ts';
import { codesIn, data } from './catalog.ts';

const first = (text: string) => codesIn(text)[0];

describe('messages that differ in one word lead to their own errors', () => {
  for (const [text, code] of [
    ['Une opération a été tentée sur un réseau impossible à atteindre.', 10051],
    ['Une opération de socket a été tentée sur un réseau impossible à atteindre.', 10051],
    ['Une opération de socket a été tentée sur un hôte impossible à atteindre.', 10065],
    ['Se intentó una operación de socket en una red no accesible.', 10051],
    ['Se intentó realizar una operación de socket a un host inaccesible.', 10065],
    ['Uma operação de soquete foi tentada em um host inalcançável.', 10065],
    ['Es wurde versucht, einen Socketvorgang in ein nicht erreichbares Netzwerk auszuführen', 10051],
    ['A socket operation was attempted to an unreachable network', 10051],
    ['A socket operation was attempted to an unreachable host', 10065],
  ] as const) {
    test(text, () => assert.equal(first(text), code));
  }
});

describe('a number that something gets, or that begins a description, may be the error', () => {
  for (const [text, code] of [
    ['my program gets 10061', 10061],
    ['it got 10054 on port 443', 10054],
    ['10106 after malware removal', 10106],
    ['10060 every time at work', 10060],
  ] as const) {
    test(text, () => assert.equal(lookup(text, data).answers[0]?.error.code, code));
  }
});

test('a name that several errors share means the one that the message names too', () => {
  const codes = lookup('java.net.ConnectException: Connection timed out: connect', data).answers.map(({ error }) => error.code);
  assert.ok(codes.includes(10060) && !codes.includes(10061), String(codes));
});

describe('a number next to a program, device or call is an error', () => {
  for (const [text, code] of [
    ['discord 10054', 10054],
    ['plc 10054', 10054],
    ['postgres 10061', 10061],
    ['bind 10045', 10045],
    ['listen 10048', 10048],
    ['sendto 10051', 10051],
    ['outlook: 10060', 10060],
    ['10060 roblox', 10060],
    ['kepware 10053?', 10053],
    ['SQL Server 10061', 10061],
    ['android 10054', 10054],
  ] as const) {
    test(text, () => {
      const [answer] = lookup(text, data).answers;
      assert.equal(answer?.error.code, code);
      assert.ok(lookup(text, data).settled);
    });
  }
});

describe('another system’s number is explained, and its error is only a guess', () => {
  for (const [text, value, code] of [
    ['98: Address already in use', 98, 10048],
    ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)', 98, 10048],
    ['connect() failed (111: Connection refused) while connecting to upstream', 111, 10061],
    ['system:104', 104, 10054],
    ['errno 54', 54, 10054],
    ['os error 104', 104, 10054],
    ['(104)Connection reset by peer: recv', 104, 10054],
    ['(54: Connection reset by peer)', 54, 10054],
    ['ConnectionRefusedError: [Errno 61] Connection refused', 61, 10061],
    ['OSError: [Errno 48] Address already in use', 48, 10048],
    ['Os { code: 111, kind: ConnectionRefused, message: "Connection refused" }', 111, 10061],
    ["{ errno: -110, code: 'ETIMEDOUT', syscall: 'connect' }", 110, 10060],
    ['(13)Permission denied: AH00072: make_sock: could not bind to address [::]:80', 13, 10013],
    ['OSError: [Errno 113] No route to host', 113, 10065],
  ] as const) {
    test(text, () => {
      const { answers, notes, settled } = lookup(text, data);
      assert.equal(answers[0]?.error.code, code);
      assert.ok(!settled);
      assert.match(notes.join(), new RegExp(`${value} is (?:Linux|macOS|POSIX)’s number for E\\w+; on Windows this is ${code}`));
    });
  }
  for (const text of ['104: all is well', 'line 104: connection closed', 'took 104 ms', '54) see the appendix']) {
    test(`but not ${text}`, () => assert.deepEqual(lookup(text, data).notes, []));
  }
});

describe('a status without prefix, sign-extended or signed', () => {
  for (const text of ['C000020D', '0xC000020D', '0xFFFFFFFFC000020D', '-1073741299', '80072746', '0xFFFFFFFF80072746', 'error 80072746']) {
    test(text, () => assert.equal(first(text), 10054));
  }
});

describe('enum members count in the context of an error', () => {
  for (const [text, codes] of [
    ['SocketException (TimedOut)', [10060, 121, 995]],
    ['e.SocketErrorCode: TimedOut', [10060, 121, 995]],
    ['SocketError.InProgress', [10036]],
    ['TimedOut', [10060, 121, 995]],
    ['step 3: TimedOut', []],
    ['task InProgress, upload AccessDenied, TryAgain later', []],
  ] as const) {
    test(text, () => assert.deepEqual(codesIn(text), codes));
  }
});

describe('constants in source code are ignored', () => {
  const printed = 'OSError: [WinError 10038] An operation was attempted on something that is not a socket';
  for (const code of [
    'if (err == WSAEWOULDBLOCK) return;',
    '} else if (WSAETIMEDOUT != code && code != WSAECONNREFUSED) {',
    'case WSAECONNRESET:',
    '#define WSAECONNRESET 10054L',
    'EINPROGRESS=10036,EWOULDBLOCK=10035',
    'except OSError as e: return e.errno in (errno.WSAECONNRESET, errno.ECONNABORTED)',
    '   at System.Net.Sockets.Socket.ThrowException(SocketError error, ProtocolType protocolType)',
  ]) {
    test(code, () => assert.deepEqual(codesIn(`${code}\n${printed}`), [10038]));
  }
  test('unless they are the query', () => {
    assert.equal(first('WSAECONNRESET = 10054'), 10054);
    assert.equal(first('#define WSAECONNRESET 10054L'), 10054);
    assert.equal(first('errno.WSAEADDRINUSE'), 10048);
  });
});
