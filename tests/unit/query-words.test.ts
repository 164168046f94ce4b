import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { synonymsOf, wordsOf } from '../../src/search/pages/query-words.ts';

describe('words that say the same', () => {
  const groups = [
    ['drop', 'kick', 'close'],
    ['hang', 'freeze'],
  ];
  test('are those of the same group', () => assert.deepEqual(synonymsOf('kick', groups), ['drop', 'close']));
  for (const word of ['drop', 'drops', 'dropped', 'dropping']) {
    test(`${word} is no synonym of itself`, () => assert.deepEqual(synonymsOf(word, groups), ['kick', 'close']));
  }
  test('none for a word of no group', () => assert.deepEqual(synonymsOf('socket', groups), []));
  test('a short word keeps its end', () => assert.deepEqual(synonymsOf('hang', groups), ['freeze']));
});

describe('the words of a query', () => {
  test('each once, without signs', () => assert.deepEqual(wordsOf('Non-blocking connect, connect()?'), ['non', 'blocking', 'connect']));
  test('letters of every script', () => assert.deepEqual(wordsOf('соединение 远程主机'), ['соединение', '远程主机']));
  test('24 of a text with more', () => assert.equal(wordsOf(Array.from({ length: 100 }, (_, place) => `word${place}`).join(' ')).length, 24));
  test('nothing of nothing', () => assert.deepEqual(wordsOf(' \u0000 <> '), []));
});
