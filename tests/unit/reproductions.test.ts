import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { columnsOf, outcomeOf, proofOf } from '../../src/catalog/proof-of.ts';
import { reproductionsJson } from '../../src/outputs/reproductions-json.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { strengthOf } from '../../src/schemas/reproduction.ts';
import { records } from './records.ts';

/** Two programs, run under Wine, where one differs, and on platforms of the test. */
function catalogWith(...platforms: { platform: string; version: string; seen: object[] }[]) {
  const all = records();
  const shown = { call: 'recv', error: 'WSAECONNRESET', needs: 'nothing' };
  all.reproductions = [
    { id: 'by-peer', cause: 'reset', evidence: 'sock.c test_tcp_reset' },
    { id: 'by-router', cause: undefined, evidence: 'github:owner/repo#1' },
  ].map(({ id, ...data }) => ({
    id,
    file: `content/reproductions/${id}.c`,
    data: COLLECTIONS.reproductions.schema.parse({ shows: 'what a test needs', ...shown, ...data }),
  }));
  all.observations = platforms.map(({ seen, ...data }) => ({
    id: `${data.platform}-${data.version}`.toLowerCase(),
    file: 'content/observations/any.yaml',
    data: COLLECTIONS.observations.schema.parse({ date: '2026-11-28', ...data, seen }),
  }));
  return buildCatalog(all);
}

const WINE = { platform: 'Wine', version: '8.0', seen: [seen('by-peer', 10054), seen('by-router', 0)] };
const WINDOWS = { platform: 'Windows', version: 'Server 2022', seen: [seen('by-peer', 10053)] };

function seen(program: string, code: number) {
  return { program, hash: '0123456789abcdef', call: 'recv', code };
}

const columns = ({ platforms }: ReturnType<typeof catalogWith>) => columnsOf(platforms).map(({ name }) => name);
const outcomes = (catalog: ReturnType<typeof catalogWith>) =>
  catalog.reproductions.map((one) => columnsOf(catalog.platforms).map(({ index }) => outcomeOf(one, index)));

describe('before a run on Windows', () => {
  const catalog = catalogWith(WINE);

  test('its column says so', () => {
    assert.deepEqual(columns(catalog), ['Wine 8.0', 'Windows']);
    assert.deepEqual(outcomes(catalog), [
      ['same', 'not-run'],
      ['differs', 'not-run'],
    ]);
    assert.equal(proofOf(catalog).ranOnWindows, false);
  });

  test('a cause counts as seen only if a program gave its error', () => {
    const { causesWithProgram, causesSeen, errorsWithEvidence, errorsOnlySeen, errorsNotSeen } = proofOf(catalog);
    assert.deepEqual([causesWithProgram, causesSeen], [1, 1]);
    assert.deepEqual([errorsWithEvidence, errorsOnlySeen, errorsNotSeen], [1, 0, 0]);
  });
});

test('an observation from Windows appears beside that of Wine, with its contradictions', () => {
  const catalog = catalogWith(WINE, WINDOWS);
  assert.deepEqual(columns(catalog), ['Windows Server 2022', 'Wine 8.0']);
  assert.deepEqual(outcomes(catalog), [
    ['differs', 'same'],
    ['not-run', 'differs'],
  ]);
  assert.equal(proofOf(catalog).ranOnWindows, true);
  assert.deepEqual(
    proofOf(catalog).differing.map(({ id }) => id),
    ['by-peer', 'by-router'],
  );
  assert.deepEqual(reproductionsJson(catalog, 'https://example.test').reproductions[0]!.seen, [
    { platform: 'windows-server 2022', call: 'recv', code: 10053 },
    { platform: 'wine-8.0', call: 'recv', code: 10054 },
  ]);
});

test('a program of Node is expected to print the name that Node has for the error', () => {
  const all = records();
  const [python] = all.runtimes;
  all.runtimes.push({ ...python!, id: 'node', data: { ...python!.data, order: 2, map: { WSAECONNRESET: { name: 'ECONNRESET' } } } });
  const program = { shows: 'what a test needs', call: 'recv', error: 'WSAECONNRESET', needs: 'nothing', evidence: 'sock.c test_tcp_reset' };
  all.reproductions = ['in-node.mjs', 'in-python.py'].map((file) => ({
    id: file.split('.')[0]!,
    file: `content/reproductions/${file}`,
    data: COLLECTIONS.reproductions.schema.parse(program),
  }));
  assert.deepEqual(
    buildCatalog(all).reproductions.map(({ expected }) => expected),
    ['ECONNRESET', 10054],
  );
});

test('evidence is a test that has to pass on Windows, documentation, or a report', () => {
  assert.equal(strengthOf('sock.c test_bind'), 'tested');
  assert.equal(strengthOf('github:wine-mirror/wine:dlls/ws2_32/tests/sock.c'), 'tested');
  assert.equal(strengthOf('learn:windows/win32/api/winsock/nf-winsock-recv'), 'documented');
  assert.equal(strengthOf('github:owner/repo#1'), 'reported');
});
