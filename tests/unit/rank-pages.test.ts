import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answeringPages, proximity, type ReadPage, rankPages } from '../../src/search/pages/rank-pages.ts';

const hit = (id: string, score = 1) => ({ id, score });
const ids = (hits: Parameters<typeof rankPages>[0]) => rankPages(hits, 100).map(({ id }) => id);

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
    assert.deepEqual(rankPages([], 100), []);
  });

  test('a page lists its words, rarest first', () => {
    const [page] = rankPages([[hit('a'), hit('b'), hit('c')], [hit('a')]], 100);
    assert.deepEqual({ id: page?.id, coverage: page?.coverage, words: page?.words }, { id: 'a', coverage: 1, words: [1, 0] });
  });
});

describe('proximity of words', () => {
  const at = (word: number, position: number) => ({ word, at: position });
  test('a sentence, a paragraph and a page score differently', () => {
    const scores = [12, 40, 400].map((position) => proximity([at(0, 10), at(1, position)], [1, 1]));
    assert.deepEqual(scores, [3.25, 2.5, 2]);
  });
  test('synonyms weigh less', () => assert.ok(proximity([at(0, 1), { ...at(1, 2), weight: 0.5 }], [1, 1]) < proximity([at(0, 1), at(1, 2)], [1, 1])));
  test('the query’s word order scores higher', () => assert.ok(proximity([at(0, 10), at(1, 12)], [1, 1]) > proximity([at(1, 10), at(0, 12)], [1, 1])));
  test('a page without the words has no proximity', () => assert.equal(proximity([], [1]), 0));
});

describe('answering pages', () => {
  /** A page with the query's words at these positions. */
  const page = (score: number, occurrences: number[], code?: number): ReadPage => ({
    score,
    code,
    readings: new Map(occurrences.map((_, word) => [word, undefined])),
    occurrences: occurrences.map((at, word) => ({ word, at })),
  });
  const order = (pages: ReadPage[]) => answeringPages(pages, [1, 1, 1, 1]).map((one) => pages.indexOf(one));

  test('need adjacent words or a good part of the query', () => {
    assert.deepEqual(order([page(1, [5], 10053), page(1, [5, 900], 10054)]), [1, 0]);
    assert.deepEqual(answeringPages([page(9, [5])], [1, 1, 1, 1, 1]), []);
  });
  test('rank proximity above score', () => {
    assert.deepEqual(order([page(2, [5, 300, 600, 900], 10053), page(1, [5, 6, 7, 8], 10054)]), [1, 0]);
  });
  test('do so without error pages too', () => {
    assert.deepEqual(order([page(2, [5, 300, 600, 900]), page(1, [5, 6, 7, 8])]), [1, 0]);
  });
  test('are empty for no pages', () => assert.deepEqual(answeringPages([], []), []));
});
