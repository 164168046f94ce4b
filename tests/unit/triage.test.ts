import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readLog } from '../../src/components/triage/read-log.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { likelyCause, triageMarkdown } from '../../src/search/triage/likely-cause.ts';
import { Triage } from '../../src/search/triage/triage.ts';
import { triageData } from '../../src/search/triage/triage-data.ts';
import { records } from './records.ts';

const catalog = buildCatalog(records());
const data = lookupData(catalog);
const more = triageData(catalog);

function read(log: string) {
  const triage = new Triage(data);
  for (const line of log.split('\n')) triage.add(line);
  return triage.findings();
}

describe('a log', () => {
  test('yields its errors in order, with counts and line numbers', () => {
    const findings = read('start\nrecv failed: 10054\nport 10054 is open\nWSAECONNABORTED\nerror 10054');
    assert.deepEqual(
      findings.map(({ error, count, lines }) => [error.code, count, lines]),
      [
        [10054, 2, [2, 5]],
        [10053, 1, [4]],
      ],
    );
  });

  test('with lines that differ only in a leading number yields each error', () => {
    const codes = (log: string) => read(log).map(({ error }) => error.code);
    assert.deepEqual(codes('10054\n10053'), [10054, 10053]);
    assert.deepEqual(codes('12:00:01,10054,error in recv\n12:00:01,10053,error in recv'), [10054, 10053]);
  });

  test('with lines that differ only in the timestamp repeats one error, whatever its format', () => {
    const times = ['12:00:01', '[2026-11-21 12:00:02.123]', '2026-11-21T12:00:03,5Z', '21/11/2026 12:00:04 +01:00', '[ 1700000000.123]', '1700000000123'];
    const [finding] = read(times.map((time) => `${time} error 10054`).join('\n'));
    assert.equal(finding?.count, times.length);
  });

  test('without an error yields nothing', () => assert.deepEqual(read('all is well\nlistening on 10054\npid 10053'), []));

  test('names the nearest call on the line, or else on a nearby line', () => {
    assert.equal(read('send: recv: error 10054')[0]?.call, 'recv');
    assert.equal(read('error 10054\n at Socket.recv()')[0]?.call, 'recv');
    assert.equal(read('in send\nWSAError 10054')[0]?.call, 'send');
    assert.equal(read(`send\n${'idle\n'.repeat(9)}error 10054`)[0]?.call, undefined);
  });

  test('does not attribute one error’s call to the next', () => {
    assert.deepEqual(
      read('recv failed with 10054\nerror 10053').map(({ call }) => call),
      ['recv', undefined],
    );
  });

  test('truncates long lines and many repeats', () => {
    const [finding] = read(`recv error 10054 ${'x'.repeat(9000)}\n${'error 10054\n'.repeat(500)}`);
    assert.equal(finding?.count, 501);
    assert.ok(finding.lines.length <= 20 && finding.excerpt.length <= 240);
  });

  test('on a single line is read record by record', async () => {
    const record = (message: string) => JSON.stringify({ time: '2026-11-28T09:14:02Z', level: 'info', message });
    for (const between of [',', '', '\\n', ' ']) {
      const log = [...Array.from({ length: 400 }, () => record('all is well')), record('recv failed: error 10054'), record('send failed: error 10053')].join(
        between,
      );
      const last = (await Array.fromAsync(readLog(log, data))).at(-1);
      assert.deepEqual(
        last?.findings.map(({ error, lines, call }) => [error.code, lines, call]),
        [
          [10054, [1], 'recv'],
          [10053, [1], 'send'],
        ],
      );
      assert.match(last.findings[0]!.excerpt, /recv failed/);
    }
  });

  test('prefers stack frames below an error to earlier lines', () => {
    assert.equal(read('send: ok\nSocketException (10054)\n   at System.Net.Sockets.Socket.Receive(Byte[] buffer)')[0]?.call, 'recv');
  });

  test('ignores process ids, whatever the format', () => {
    const lines = [
      '2026-11-28 09:14:02.123 UTC [10054] LOG:  ready',
      '[10053] error: no title',
      '10054 ERROR no title',
      '2026-11-28 09:14:02,123 10053 ERROR odoo: no title',
      '2026-11-28 09:14:02.123 ERROR 10054 --- [main] c.e.App : no title',
      '2026/11/28 09:14:02 [error] 10053#10054: *1 no such file',
      '[10054:10053:1128/091402.554:ERROR:gpu.cc(10054)] no display',
      'Nov 28 09:14:02 host app[10054]: error: no title',
      '<10053> ERROR no title',
    ];
    for (const line of lines) assert.deepEqual(read(line), [], line);
  });
});

test('the likely cause fits the call in the log', () => {
  const error = data.errors.find(({ code }) => code === 10053)!;
  assert.equal(likelyCause({ error, call: 'recv', udp: false }, more)?.id, 'reset');
  assert.equal(likelyCause({ error, call: undefined, udp: false }, more)?.id, 'idle');
});

test('the Markdown marks the first failure and links page and cause', () => {
  const text = triageMarkdown(read('recv failed: 10054\nerror 10053'), more, 'https://example.org/');
  assert.match(text, /1\. \*\*First failure\*\*: \[10054 WSAECONNRESET\]\(https:\/\/example\.org\/10054\/\), line 1, in `recv`\. Likely: \[/);
  assert.match(text, /2\. \[10053 WSAECONNABORTED\]/);
  assert.equal(triageMarkdown([], more, 'https://example.org/'), '');
});
