import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoteCompletionCodes } from '../../src/search/pages/demote-completion-codes.ts';

const errors = new Map([
  [1225, { name: 'ERROR_CONNECTION_REFUSED', names: [] }],
  [10061, { name: 'WSAECONNREFUSED', names: ['ECONNREFUSED', 'ERROR_CONNECTION_REFUSED'] }],
  [10060, { name: 'WSAETIMEDOUT', names: ['ETIMEDOUT'] }],
]);
const order = (...codes: (number | undefined)[]) =>
  demoteCompletionCodes(
    codes.map((code) => ({ code })),
    (code) => errors.get(code),
  ).map(({ code }) => code);

describe('a completion code', () => {
  test('swaps with the Winsock error right after it', () => assert.deepEqual(order(1225, 10061, 10060), [10061, 1225, 10060]));
  test('stays if it is already after it', () => assert.deepEqual(order(10061, 1225), [10061, 1225]));
  test('stays if another page is in between', () => assert.deepEqual(order(1225, 10060, 10061), [1225, 10060, 10061]));
  test('stays before other pages', () => assert.deepEqual(order(1225, undefined), [1225, undefined]));
});
