import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointedItem } from '../../src/components/search/cause-items.ts';
import type { Diagnosis } from '../../src/search/diagnose/diagnose.ts';
import type { LookupError } from '../../src/search/identify/data.ts';

const error: LookupError = { code: 10061, name: 'WSAECONNREFUSED', message: 'refused', verdict: '', names: [], numbers: [], causes: 2, texts: [] };

/** The causes that the address of the error names. */
function pointedTo(...causes: [id: string, confidence: number, reasons: string[], code?: number][]): string[] {
  const diagnosis: Diagnosis = {
    causes: causes.map(([id, confidence, reasons, code = 10061]) => ({
      cause: { id, title: id, calls: [], protocol: ['TCP'], timing: ['at-once'], side: 'client', codes: [code], ranks: [0], reported: [1] },
      code,
      confidence,
      reasons,
      fix: undefined,
    })),
    unrelated: 0,
  };
  return new URL(pointedItem({ error, why: '' }, diagnosis).href, 'https://x').searchParams.getAll('cause');
}

test('a cause is pointed to if a word speaks for it, or if it is all but certain', () => {
  assert.deepEqual(pointedTo(['stopped', 0.6, ['says “stopped”']]), ['stopped']);
  assert.deepEqual(pointedTo(['stopped', 0.9, []]), ['stopped']);
  assert.deepEqual(pointedTo(['stopped', 0.6, []]), []);
});

test('no cause is pointed to without the likelier one', () =>
  assert.deepEqual(pointedTo(['stopped', 0.6, []], ['localhost', 0.3, ['names the address localhost']]), ['stopped', 'localhost']));

test('a cause of another page is none of this one', () =>
  assert.deepEqual(pointedTo(['timed-out', 0.6, ['says “slow”'], 10060], ['stopped', 0.3, ['says “stopped”']]), ['stopped']));
