import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rankPages } from '../../src/search/pages/rank-pages.ts';

const hit = (id: string, score = 1) => ({ id, score });
const ids = (hits: Parameters<typeof rankPages>[0]) => rankPages(hits).map(({ id }) => id);

describe('pages for a query of several words', () => {
  test('more words rank higher', () => {
    assert.deepEqual(ids([[hit('a'), hit('b')], [hit('b')], [hit('b'), hit('a')]]), ['b', 'a']);
  });

  test('a rare word outweighs a common one', () => {
    const common = Array.from({ length: 90 }, (_, page) => hit(`p${page}`));
    assert.deepEqual(ids([common, [hit('p7')]]), ['p7']);
  });

  test('a query of mostly unknown words finds nothing', () => {
    assert.deepEqual(ids([[hit('a')], [], [], [], [], [], []]), []);
  });

  test('an empty query finds nothing', () => {
    assert.deepEqual(rankPages([]), []);
  });

  test('a page lists its words, rarest first', () => {
    const [page] = rankPages([[hit('a'), hit('b'), hit('c')], [hit('a')]]);
    assert.deepEqual({ id: page?.id, coverage: page?.coverage, words: page?.words }, { id: 'a', coverage: 1, words: [1, 0] });
  });
});
