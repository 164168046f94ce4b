// Misleading logs: their errors, the call that failed, and its cause by the built model, which takes long to train.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, mock, test } from 'node:test';
import { parse } from 'yaml';
import { search } from '../../src/components/search/search.ts';
import type { DiagnosisData } from '../../src/search/diagnose/data.ts';
import { diagnoseFindings } from '../../src/search/triage/diagnose-findings.ts';
import { Triage } from '../../src/search/triage/triage.ts';
import { catalog, data } from '../content/catalog.ts';

interface Log {
  log: string;
  found: { errors: number[]; call?: string; causes?: string[] };
}

const LOGS: Log[] = parse(readFileSync('tests/site/logs.yaml', 'utf8'));
const diagnosis: DiagnosisData = JSON.parse(readFileSync('dist/diagnosis.json', 'utf8'));

function read(log: string) {
  const triage = new Triage(data);
  for (const line of log.split('\n')) triage.add(line);
  return triage.findings();
}

describe('a log yields its errors in order, and the first failed call', () => {
  for (const { log, found } of LOGS) {
    test(titleOf(log), () => {
      const findings = read(log);
      assert.deepEqual(
        findings.map(({ error }) => error.code),
        found.errors,
      );
      assert.equal(findings[0]?.call, found.call);
    });
  }
});

/** The share of logs whose cause comes first; the model changes with every report, so single ones may not. */
const MIN_FIRST = 0.8;

describe('the likeliest causes of a log', () => {
  const ranked = LOGS.flatMap(({ log, found: { causes } }) => {
    if (!causes) return [];
    const [first] = diagnoseFindings(read(log), data, diagnosis);
    return [{ log, causes, found: first?.causes.map(({ cause }) => cause.id) ?? [] }];
  });
  for (const { log, causes, found } of ranked) {
    test(`are right for ${titleOf(log)}`, () => {
      for (const id of causes) assert.ok(catalog.causes.has(id), `there is no cause ${id}`);
      assert.ok(
        found.some((id) => causes.includes(id)),
        `expected ${causes.join(' or ')}, got ${found.join(', ')}`,
      );
    });
  }
  test('begin with the right one, nearly always', () => {
    const misses = ranked.filter(({ causes, found }) => !causes.includes(found[0]!));
    assert.ok(ranked.length >= 30);
    assert.ok(misses.length <= (1 - MIN_FIRST) * ranked.length, misses.map(({ causes, found }) => `${causes[0]}: got ${found.join(', ')}`).join('\n'));
  });
});

test('the search ranks the causes of a log with one error as the log reader does', async () => {
  mock.method(globalThis, 'fetch', async (path: string) => new Response(readFileSync(join('dist', path))));
  const different: string[] = [];
  for (const { log } of LOGS) {
    const [finding, ...others] = diagnoseFindings(read(log), data, diagnosis);
    const { items } = (await Array.fromAsync(search(log))).at(-1)!;
    const searched = items.flatMap(({ cause }) => cause ?? []).join(', ');
    const ranked = finding?.causes.map(({ cause }) => cause.id).join(', ');
    // A message alone, which says nothing of its cause, is answered with its error.
    if (finding && others.length === 0 && searched && ranked !== searched) different.push(`${titleOf(log)}: ${ranked}; searched ${searched}`);
  }
  assert.deepEqual(different, []);
});

function titleOf(log: string): string {
  return log.replaceAll('\n', ' ⏎ ').slice(0, 100);
}
