import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAndPairsIn } from '../../src/search/diagnose/words.ts';
import { catalog } from './catalog.ts';

/** Calls that may end later, at a completion port; only those report a completion code. */
const ENDS_LATER = /^(?:WSA(?:Recv|Send)\w*|AcceptEx|ConnectEx|DisconnectEx|Transmit\w+|WSAIoctl|RIO\w+)$/;

test('every cause of a completion code has a call that may end at a completion port', () => {
  const causes = catalog.errors
    .filter(({ family }) => family.id === 'system')
    .flatMap(({ code, causes }) => causes.map(({ id, when }) => ({ code, id, when })));
  assert.ok(causes.length > 0);
  assert.deepEqual(
    causes.filter(({ when }) => !when.calls.some((call) => ENDS_LATER.test(call))).map(({ code, id }) => `${code}: ${id}`),
    [],
  );
});

test('every completion code tells causes apart', () => {
  const codes = catalog.errors.filter(({ family }) => family.id === 'system').map(({ code }) => code);
  assert.deepEqual(
    codes.filter((code) => !wordsAndPairsIn(`failed with ${code}`).some(({ name }) => name === `#${code}`)),
    [],
  );
});
