import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checked, isHost, isPort } from '../../src/search/endpoint/endpoint.ts';
import { endpointFor } from '../../src/search/endpoint/endpoint-for.ts';
import { endpointIn } from '../../src/search/endpoint/endpoint-in.ts';
import type { LookupError } from '../../src/search/identify/data.ts';
import { HOSTILE } from '../site/hostile.ts';

/** What the text names; `error` stands where its error is. */
const found = (text: string, error?: string) => {
  const { host = '', port = '' } = endpointIn(text, error === undefined ? undefined : text.indexOf(error));
  return [host, port].filter(Boolean).join(' ');
};

describe('the address and the port that a text names', () => {
  for (const [text, expected] of [
    ['SocketException (10061): No connection could be made because the target machine actively refused it. 192.168.1.20:5432', '192.168.1.20 5432'],
    ['connect ECONNREFUSED localhost:8080', 'localhost 8080'],
    ['A network-related error: db.example.com:1433', 'db.example.com 1433'],
    ["bind on address ('0.0.0.0', 8080)", '8080'],
    ["('192.168.1.20', 5432)", '192.168.1.20 5432'],
    ['dial tcp [::1]:3306: connectex: refused', '::1 3306'],
    ['[::ffff:10.0.0.7]:5000', '10.0.0.7 5000'],
    ['listen EADDRINUSE: address already in use :::3000', '3000'],
    ['connect ECONNREFUSED ::1:3306', '::1 3306'],
    ['listen tcp :8080: bind: Only one usage', '8080'],
    ['host=db1 port=5432 user=app', 'db1 5432'],
    ['host=db1 dbname=app port=5432', 'db1 5432'],
    ["HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded", 'api.example.com 443'],
    ['Server=tcp:sql1.example.net,1433;Database=app', 'sql1.example.net 1433'],
    ['Data Source=SRV01\\SQLEXPRESS;Initial Catalog=x', 'SRV01'],
    ['GET https://api.example.com/v1/items failed', 'api.example.com 443'],
    ['postgres://app:secret1@db1:6432/app', 'db1 6432'],
    ['postgresql://db1/app', 'db1 5432'],
    ['Failed to connect to api.example.com port 443 after 2054 ms', 'api.example.com 443'],
    ['connection to server at "10.0.0.7", port 5432 failed', '10.0.0.7 5432'],
    ['connection to server at "db1" (10.0.0.7), port 5432 failed', 'db1 5432'],
    ["Can't connect to MySQL server on 'db1:3306' (10061)", 'db1 3306'],
    ["Can't connect to MySQL server on 'db1' (10061)", 'db1'],
    ['* Connected to api.example.com (203.0.113.7) port 443', 'api.example.com 443'],
    ['`ping 10.0.0.7` says', '10.0.0.7'],
    ['fails with `getaddrinfo ENOTFOUND db1`', 'db1'],
    ['requests to `http://localhost:$port/` fail', 'localhost'],
    ['ssh: connect to host build-7 port 22: Unknown error', 'build-7 22'],
    ['cannot reach port 5432 on 10.0.0.7', '10.0.0.7 5432'],
    ["address: '127.0.0.1',\n  port: 3306", '127.0.0.1 3306'],
    ['getaddrinfo ENOTFOUND api.example.com', 'api.example.com'],
    ['dial tcp: lookup db1: no such host', 'db1'],
    ['dial tcp: lookup db1 on 192.168.1.1:53: no such host', 'db1'],
    ['java.net.UnknownHostException: repo.example.org', 'repo.example.org'],
    ['Could not resolve host: github.com', 'github.com'],
    ['could not translate host name "db1" to address', 'db1'],
    ['No such host is known. (db.example.com:5432)', 'db.example.com 5432'],
    ['Error: getaddrinfo ENOTFOUND db1\n    at GetAddrInfoReqWrap', 'db1'],
    ['connect ECONNREFUSED db1:5432', 'db1 5432'],
    ['a server at example.org:4321', 'example.org 4321'],
    ['port 10054 is not open', '10054'],
  ])
    test(`${text} → ${expected}`, () => assert.equal(found(text!), expected));
});

describe('no address and no port is', () => {
  for (const text of [
    'SocketException (10061)',
    'error:10061',
    'errno: 10061',
    '2026-11-28T12:05:33 failed at 9:30',
    'Program.cs:line 42',
    'main.go:123 and app.js:10:5',
    'at java.net.PlainSocketImpl.connect(PlainSocketImpl.java:85)',
    'Npgsql, Version=4.1.9.0, Culture=neutral',
    'curl version 8.4.0.1',
    '10.0.0.300',
    'port 70000 or port 0',
    'socket.error:42',
    'at System.Net.Sockets.Socket.Connect(EndPoint)',
    '(node:1234) Warning',
    'see https://example.com/docs',
    'an issue similar to [this](https://example.com/issues/1)',
    'No such host is known.',
    'host not found, lookup failed, cannot resolve the name',
    'getaddrinfo ENOTFOUND when I start it',
    'connect ECONNREFUSED since then',
    'the server at work',
    '   at Bridge.NativeMethods.select(Int32 nfds)',
    '  at java.base/sun.nio.ch.Net.connect(Native Method)',
    'from 10.1.x to 10.2.x',
    'server = socket',
    'server: "Goodbye"',
    'no host or port in it',
    'listen unix://C:/app/web.sock',
    'Error Number:11001,State:0',
    'lookup failed: Os { code: 10036 }',
    'from 20.73.xx.xx to xx.xx.xx.xx',
    'passed to select.select',
    'host = "my public IP"',
    's.send(buf, 0, buf.length, 41234)',
    'HTTPS_PROXY=http://proxy1:8080',
    'HTTPS_PROXY=http://10.0.0.7:8080',
    'sendto(buf, addr=addr)',
  ])
    test(text, () => assert.equal(found(text), ''));
});

describe('of several', () => {
  test('the one on the line of the error counts', () => {
    const log = 'connected to cache.example.com:6379\nconnect to db.example.com:5432 failed: 10061\nretry app.example.com:8080 later';
    assert.equal(found(log, '10061'), 'db.example.com 5432');
    assert.equal(found('read tcp 192.168.1.5:51234->10.0.0.7:3306: wsarecv: 10054', '10054'), '10.0.0.7 3306');
  });
  test('none counts that is not alone', () => {
    assert.equal(found('first 10.0.0.7:80 then 10.0.0.8:81'), '');
    assert.equal(found('proxy on 127.0.0.1:7070\nerror 10061\ntarget 127.0.0.1:80', '10061'), '127.0.0.1');
    assert.equal(found('error 10061: 10.0.0.7:80 and 10.0.0.7:81', '10061'), '10.0.0.7');
  });
  test('a group of computers is none', () => assert.equal(found('join 224.0.0.68 port 5000 failed: 10065', '10065'), '5000'));
  test('none counts that is far from the error of a long text', () => {
    const long = `connected to 10.0.0.9:80\n${'nothing to see\n'.repeat(2000)}`;
    assert.equal(found(`${long}connect to 10.0.0.7:5432 failed: 10061\n`, '10061'), '10.0.0.7 5432');
    assert.equal(found(`${long}connect failed: 10061\n`, '10061'), '');
  });
  test('what they agree on counts', () => assert.equal(found('10.0.0.7:80, 10.0.0.8:80'), '80'));
  test('a dynamic port, mostly the client’s own, comes last', () => {
    assert.equal(found('10.0.0.5:51514 to 10.0.0.7:80'), '10.0.0.7 80');
    assert.equal(found("bind ('0.0.0.0', 50000)"), '50000');
  });
  test('the number of the error is no port', () => assert.equal(found('failed with socket:10061 at 10.0.0.7', '10061'), '10.0.0.7'));
});

test('a port to which a program connects is none of the reader’s own, about which the page of a listening error is', () => {
  const cause = { title: '', protocol: [], timing: [], side: 'either' as const, codes: [10048], reported: [0] };
  const taken = { ...cause, id: 'taken', calls: ['bind', 'listen'] };
  const refused = { ...cause, id: 'refused', calls: ['connect'] };
  const endpointOf = (text: string, ...causes: (typeof taken)[]) => {
    const ranked = causes.map((one, rank) => ({ ...one, ranks: [rank] }));
    return endpointFor(text, { error: { code: 10048 } as LookupError, at: undefined }, ranked);
  };
  const DIAL = 'dial tcp 10.0.0.5:8080: connectex: Only one usage of each socket address';
  assert.deepEqual(endpointOf(DIAL, taken, refused), {});
  assert.deepEqual(endpointOf(DIAL, refused, taken), { host: '10.0.0.5', port: '8080' });
  assert.deepEqual(endpointOf('listen tcp :8080: bind: Only one usage of each socket address', taken), { port: '8080' });
});

describe('what a shell would run', () => {
  const HARMFUL = [
    '$(calc)',
    '`calc`',
    '%PATH%',
    'db1;calc',
    'db1|calc',
    'db1&calc',
    'db1 calc',
    '-oProxyCommand',
    'db1\ncalc',
    'db_1',
    "db1'",
    '"',
    '<script>',
  ];
  for (const text of [...HARMFUL, ...HOSTILE]) {
    test(`${text.slice(0, 20)} is no host and no port`, () => {
      assert.ok(!isHost(text) && !isPort(text));
      assert.deepEqual(checked({ host: text, port: text }), {});
    });
    test(`${text.slice(0, 20)} gets in by no text`, () => {
      for (const around of [`host=${text} port=5432`, `connect to ${text}:5432`, `https://${text}/`, `('${text}', 80)`, `[${text}]:80`]) {
        const { host, port } = endpointIn(around, undefined);
        assert.ok(host === undefined || /^[a-z\d.:-]+$/i.test(host), around);
        assert.ok(port === undefined || /^\d+$/.test(port), around);
      }
    });
  }
  test('a template is no host', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that a script left unfilled.
    for (const text of ['host=$HOST', 'https://${host}/', 'host=%DB%', 'connect to db$x:80', 'host={0}']) assert.doesNotMatch(found(text), /[a-z]/i, text);
  });
});

test('the work stays small for a large text', () => {
  const start = performance.now();
  for (const part of ['a-', 'a.', '1.', 'host=', ':', '[::', 'to a:', 'https://']) endpointIn(part.repeat(50_000), 3);
  assert.ok(performance.now() - start < 2000);
});
