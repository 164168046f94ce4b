import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readLog } from '../../src/components/triage/read-log.ts';
import type { DiagnosisData, KnownCause } from '../../src/search/diagnose/data.ts';
import { featuresOf } from '../../src/search/diagnose/features.ts';
import { pack } from '../../src/search/diagnose/pack.ts';
import { train } from '../../src/search/diagnose/train.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { diagnoseFindings } from '../../src/search/triage/diagnose-findings.ts';
import { Triage } from '../../src/search/triage/triage.ts';
import { hrefOf, triageMarkdown } from '../../src/search/triage/triage-markdown.ts';
import { records } from './records.ts';

const catalog = buildCatalog(records());
const data = lookupData(catalog);
const diagnosis = diagnosisOf([
  ['idle', ['idle for an hour, then dead', 'the pool was idle', 'dead after idle hours']],
  ['reset', ['the peer crashed', 'a crash of the server', 'server crashed in the middle']],
  ['', ['undeclared identifier', 'identifier of a compiler', 'compiler: identifier']],
]);

/** A model of causes, of which the last is none. */
function diagnosisOf(reports: [cause: string, texts: string[]][]): DiagnosisData {
  // Several times each: training takes small steps.
  const examples = reports.flatMap(([, texts], label) =>
    [...texts, ...texts, ...texts].map((text) => ({ features: featuresOf(text).map(({ name }) => name), label, weight: 1 })),
  );
  const causes = reports.slice(0, -1).map(([id]): KnownCause => {
    const known = catalog.causes.get(id)!;
    const codes = known.errors.map(({ code }) => code);
    const ranks = known.errors.map((error) => error.causes.indexOf(known));
    return {
      id,
      title: id,
      calls: ['recv'],
      protocol: ['TCP'],
      timing: ['at-once'],
      side: 'client',
      codes,
      ranks,
      reported: codes.map(() => 1),
    };
  });
  const own = reports.map(([, texts]) => new Set(texts.flatMap((text) => featuresOf(text).map(({ name }) => name))));
  return { causes, model: pack(train(examples, reports.length), own) };
}

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
      const last = (await Array.fromAsync(readLog(log, data, () => Promise.resolve(diagnosis)))).at(-1);
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

describe('the cause of an error in a log', () => {
  const firstCause = (log: string, code: number) => diagnoseFindings(read(log), data, diagnosis).find(({ error }) => error.code === code)?.causes[0];

  test('comes from the lines around it, which are its reasons', () => {
    const idle = firstCause('pool was idle\nrecv error 10053\nclosing', 10053);
    assert.equal(idle?.cause.id, 'idle');
    assert.match(idle.reasons.join(), /idle/);
    assert.equal(firstCause('recv error 10053\n  at Server.crashed()', 10053)?.cause.id, 'reset');
  });

  test('comes from the whole of a short text with one error', () => {
    const lines = ['recv error 10053', ...Array.from({ length: 20 }, () => 'all is well'), 'pool was idle'];
    assert.equal(firstCause(lines.join('\n'), 10053)?.cause.id, 'idle');
    assert.deepEqual(read(lines.join('\n'))[0]?.around, lines);
  });

  test('does not come from the lines of another error or from far away', () => {
    const log = ['recv error 10054, the peer crashed', ...Array.from({ length: 20 }, () => 'all is well'), 'pool was idle', 'recv error 10053'].join('\n');
    assert.equal(firstCause(log, 10054)?.cause.id, 'reset');
    assert.equal(firstCause(log, 10053)?.cause.id, 'idle');
    assert.deepEqual(
      read('pool was idle\nerror 10054\nerror 10053').map(({ around }) => around),
      [['pool was idle', 'error 10054'], ['error 10053']],
    );
  });

  test('is diagnosed once an error, however often it occurs, from a bounded text', () => {
    const [finding] = read(`recv error 10054 ${'x'.repeat(9000)}\n${'error 10054, again\n'.repeat(500)}`);
    assert.ok(finding!.around.join('\n').length < 8000);
  });

  test('is missing, with a message, where its data does not load', async () => {
    const last = (await Array.fromAsync(readLog('recv error 10054', data, () => Promise.reject(new Error('404'))))).at(-1);
    assert.deepEqual(
      last?.findings.map(({ error, causes }) => [error.code, causes]),
      [[10054, []]],
    );
    assert.match(last.notes.join(), /did not load/);
    assert.equal(last.share, 1);
  });

  test('stands on the page that shows it in full', () => {
    const [, second] = diagnoseFindings(read('recv error 10054, idle\n\nrecv error 10053, the server crashed'), data, diagnosis);
    assert.equal(second?.causes[0]?.cause.id, 'reset');
    assert.equal(hrefOf(second.causes[0]), '/10054/#reset');
  });
});

describe('a log that names no error for certain', () => {
  const findingsOf = async (log: string) => (await Array.fromAsync(readLog(log, data, () => Promise.resolve(diagnosis)))).at(-1)!.findings;
  const harmless = ['identifier of a compiler', 'compiler: undeclared identifier', 'a compiler: identifier'];

  test('is judged by the line that tells most, if the others drown it', async () => {
    const [found, ...others] = await findingsOf([...harmless, 'dead: pool was idle for hours', ...harmless].join('\n'));
    assert.deepEqual([found?.possible, found?.lines, found?.excerpt, found?.causes[0]?.cause.id], [true, [4], 'dead: pool was idle for hours', 'idle']);
    assert.deepEqual(others, []);
  });

  test('yields nothing if no line tells a cause', async () => assert.deepEqual(await findingsOf(harmless.join('\n')), []));

  test('may mean the error of another system’s number, with its causes', async () => {
    const [found] = await findingsOf('recv() failed (104: Connection reset by peer), the server crashed');
    assert.deepEqual([found?.error.code, found?.possible, found?.causes[0]?.cause.id], [10054, true, 'reset']);
    const sure = await findingsOf('recv() failed (104: Connection reset by peer)\nrecv error 10053');
    assert.deepEqual(
      sure.map(({ error, possible }) => [error.code, possible]),
      [[10053, undefined]],
    );
  });
});

test('the Markdown marks the first failure and links page and cause', () => {
  const text = triageMarkdown(diagnoseFindings(read('recv failed: 10054\nerror 10053, the pool was idle'), data, diagnosis), 'https://example.org/');
  assert.match(text, /1\. \*\*First failure\*\*: \[10054 WSAECONNRESET\]\(https:\/\/example\.org\/10054\/\), line 1, in `recv`\./);
  assert.match(text, /2\. \[10053 WSAECONNABORTED\].*Likely: \[idle\]\(https:\/\/example\.org\/10053\/#idle\)/);
  assert.equal(triageMarkdown([], 'https://example.org/'), '');
});
