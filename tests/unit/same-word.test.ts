import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formWeight, isSameWord } from '../../src/search/pages/same-word.ts';

describe('a printed word', () => {
  for (const [word, text] of [
    ['connect', 'connections'],
    ['connections', 'connect'],
    ['80072746', '(80072746)'],
    ['wifi', 'Wi-Fi,'],
    ['wsasend', 'WSARecv/WSASend'],
  ] as const) {
    test(`${text} matches ${word}`, () => assert.equal(isSameWord(word, text), true));
  }
  for (const [word, text] of [
    ['sourdough', 'so'],
    ['connect', ''],
    ['reset', '—'],
  ] as const) {
    test(`“${text}” doesn’t match ${word}`, () => assert.equal(isSameWord(word, text), false));
  }

  test('has full weight with another ending', () => {
    for (const text of ['drop', 'Drops', 'dropped.', '(dropping)']) assert.equal(formWeight('dropped', text), 1, text);
  });
  test('has full weight as part of a longer one', () => assert.equal(formWeight('socket', 'INVALID_SOCKET'), 1));
  test('has less weight for a shared prefix', () => assert.ok(formWeight('connect', 'ConnectEx') < 1));
});
