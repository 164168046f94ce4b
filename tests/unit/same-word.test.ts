import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formWeight, isSameWord } from '../../src/search/pages/same-word.ts';

for (const [word, text] of [
  ['connections', 'connect'],
  ['socketexception', 'Socket'],
  ['80072746', '(80072746)'],
  ['wifi', 'Wi-Fi,'],
  ['wsasend', 'WSARecv/WSASend'],
] as const) {
  test(`${text} matches ${word}`, () => assert.ok(isSameWord(word, text)));
}

for (const [word, text] of [
  ['sourdough', 'so'],
  ['connect', ''],
  ['reset', '—'],
] as const) {
  test(`“${text}” doesn’t match ${word}`, () => assert.ok(!isSameWord(word, text)));
}

test('another ending, or a part of a longer name, weighs as much as the word', () => {
  for (const [word, text] of [
    ['dropped', '(dropping)'],
    ['socket', 'INVALID_SOCKET'],
  ] as const)
    assert.equal(formWeight(word, text), 1, text);
});

test('a shared beginning weighs less', () => assert.ok(formWeight('connect', 'ConnectEx') < 1));
