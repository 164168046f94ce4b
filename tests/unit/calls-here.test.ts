import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsHere } from '../../src/catalog/calls-here.ts';

type Error = Parameters<typeof callsHere>[1];
const returning = (...names: string[]) => ({ calls: names.map((name) => ({ function: { name } })) }) as Error;
const cause = { when: { calls: ['connect', 'bind', 'recv'] } } as Parameters<typeof callsHere>[0];

test('of a cause, an error shows the calls that return it, in the order of the cause', () =>
  assert.deepEqual(callsHere(cause, returning('recv', 'connect', 'send')), ['connect', 'recv']));
test('an error that no call returns shows all of them', () => assert.deepEqual(callsHere(cause, returning()), ['connect', 'bind', 'recv']));
