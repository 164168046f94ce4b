import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { synonymsOf, wordsOf } from '../../src/search/pages/query-words.ts';

describe('synonyms', () => {
  const groups = [
    ['drop', 'kick', 'close'],
    ['hang', 'freeze'],
  ];
  test('are the words of the same group', () => assert.deepEqual(synonymsOf('kick', groups), ['drop', 'close']));
  for (const word of ['drop', 'drops', 'dropped', 'dropping']) {
    test(`${word} isn’t a synonym of itself`, () => assert.deepEqual(synonymsOf(word, groups), ['kick', 'close']));
  }
  test('are empty for a word in no group', () => assert.deepEqual(synonymsOf('socket', groups), []));
  test('short words aren’t stemmed', () => assert.deepEqual(synonymsOf('hang', groups), ['freeze']));
});

describe('the words of a query', () => {
  test('are distinct, without punctuation', () => assert.deepEqual(wordsOf('Non-blocking connect, connect()?'), ['non', 'blocking', 'connect']));
  test('include every script', () => assert.deepEqual(wordsOf('соединение 远程主机'), ['соединение', '远程主机']));
  test('are limited to 24', () => assert.equal(wordsOf(Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')).length, 24));
  test('are empty for no words', () => assert.deepEqual(wordsOf(' \u0000 <> '), []));
});
