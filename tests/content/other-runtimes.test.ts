// Lines of runtimes that print names or texts of their own.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SURE } from '../../src/search/identify/answer.ts';
import { callIn } from '../../src/search/identify/call.ts';
import { lookup } from '../../src/search/identify/lookup.ts';
import { data } from './catalog.ts';

const LINES: [runtime: string, line: string, code: number, call?: string][] = [
  ['Qt', 'socket error: QAbstractSocket::RemoteHostClosedError', 10054],
  ['Qt', 'QAbstractSocket::ConnectionRefusedError', 10061],
  ['Qt', 'QAbstractSocket::AddressInUseError', 10048],
  ['Qt', 'QAbstractSocket::SocketAccessError', 10013],
  ['Qt', 'QAbstractSocket::HostNotFoundError', 11001],
  ['Qt', 'QAbstractSocket::DatagramTooLargeError', 10040],
  ['Qt', '1 => Server: TCP Listen on [::]:64738 failed: The bound address is already in use', 10048],
  [
    'gRPC',
    'failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: ConnectEx: Connection refused (No connection could be made because the target machine actively refused it. -- 10061)',
    10061,
    'ConnectEx',
  ],
  [
    'gRPC',
    'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connectex: No connection could be made because the target machine actively refused it."',
    10061,
    'ConnectEx',
  ],
  ['Erlang', '{error,econnrefused}', 10061],
  ['Erlang', '{tcp_error,#Port<0.7>,econnreset}', 10054],
  ['Elixir', '[error] Failed to start Ranch listener due to reason: :eaddrinuse (address already in use)', 10048],
  ['Haskell', 'Network.Socket.connect: <socket: 320>: failed (Connection refused (WSAECONNREFUSED))', 10061, 'connect'],
  ['Haskell', 'Network.Socket.recvBuf: failed (Connection reset by peer (WSAECONNRESET))', 10054, 'recv'],
  ['OCaml', 'Fatal error: exception Unix.Unix_error(Unix.ECONNREFUSED, "connect", "")', 10061, 'connect'],
  ['OCaml', 'Unix.Unix_error(Unix.EADDRINUSE, "bind", "")', 10048, 'bind'],
  ['OCaml', 'Unix.Unix_error(Unix.EUNKNOWNERR(-10101), "recv", "")', 10101, 'recv'],
  ['Nim', 'Error: unhandled exception: No connection could be made because the target machine actively refused it. [OSError]', 10061],
  ['Zig', 'error: ConnectionRefused', 10061],
  ['Zig', 'thread 1 panic: error.AddressInUse', 10048],
  ['Zig', 'error: ConnectionResetByPeer', 10054],
  ['Zig', 'error: ConnectionTimedOut', 10060],
  ['Dart', 'SocketException: Connection refused (OS Error: No connection could be made because the target machine actively refused it., errno = 10061)', 10061],
  ['Dart', "SocketException: Failed host lookup: 'api.example.com' (OS Error: No such host is known., errno = 11001)", 11001],
  [
    'Dart',
    'SocketException: The remote computer refused the network connection. (OS Error: The remote computer refused the network connection., errno = 1225)',
    1225,
  ],
  ['LuaSocket', 'connect: connection refused', 10061, 'connect'],
  ['LuaSocket', 'socket.connect: host or service not provided, or not known', 11001, 'connect'],
  [
    'PowerShell',
    'New-Object : Exception calling ".ctor" with "2" argument(s): "No connection could be made because the target machine actively refused it 127.0.0.1:8080"',
    10061,
  ],
  ['PowerShell', 'Exception calling "Receive" with "1" argument(s): "A non-blocking socket operation could not be completed immediately"', 10035],
  ['PowerShell', 'Invoke-WebRequest: No such host is known.', 11001],
  ['Unity', 'SocketException: No connection could be made because the target machine actively refused it.', 10061],
];

describe('lines of other runtimes are recognised', () => {
  for (const [runtime, line, code, call] of LINES) {
    test(`${runtime}: ${line.slice(0, 90)}`, () => {
      const [first] = lookup(line, data).answers;
      assert.equal(first?.error.code, code);
      assert.ok(first.score >= SURE);
      if (call) assert.equal(callIn(line, first.at), call);
    });
  }
});

describe('names that stand for no single error are not taken for one', () => {
  for (const line of [
    'QAbstractSocket::NetworkError',
    'QAbstractSocket::SocketTimeoutError',
    'Client: disconnected, NetworkError.Timeout',
    'NetworkError: WrongHost',
  ]) {
    test(line, () => assert.deepEqual(lookup(line, data).answers, []));
  }
});
