import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answeringPages, closeness, order, proximity, type ReadPage, rankPages } from '../../src/search/pages/rank-pages.ts';

const hit = (id: string, score = 1) => ({ id, score });
const ids = (hits: Parameters<typeof rankPages>[0]) => rankPages(hits, 100).map(({ id }) => id);

describe('pages for a query of several words', () => {
  test('one with more of the words comes first', () => {
    assert.deepEqual(ids([[hit('a'), hit('b')], [hit('b')], [hit('b'), hit('a')]]), ['b', 'a']);
  });

  test('a rare word outweighs a common one', () => {
    const common = Array.from({ length: 90 }, (_, page) => hit(`p${page}`));
    assert.deepEqual(ids([common, [hit('p7')]]), ['p7']);
  });

  test('a query mostly of words that nobody uses finds nothing', () => {
    assert.deepEqual(ids([[hit('a')], [], [], [], [], [], []]), []);
  });

  test('no words find no pages', () => {
    assert.deepEqual(rankPages([], 100), []);
  });

  test('the words of a page are named, the rarest first', () => {
    const [page] = rankPages([[hit('a'), hit('b'), hit('c')], [hit('a')]], 100);
    assert.deepEqual({ id: page?.id, coverage: page?.coverage, words: page?.words }, { id: 'a', coverage: 1, words: [1, 0] });
  });
});

describe('words that stand together', () => {
  const at = (word: number, place: number) => ({ word, at: place });
  test('count more than words that are scattered', () => {
    assert.equal(closeness([at(0, 10), at(1, 12)], [1, 1]), 1);
    assert.equal(closeness([at(0, 10), at(1, 400)], [1, 1]), 0.5);
  });
  test('count by what they tell, each once', () => assert.equal(closeness([at(0, 1), at(0, 2), at(1, 90)], [3, 1]), 0.75));
  test('count for less where a synonym stands', () => assert.equal(closeness([at(0, 1), { ...at(1, 2), weight: 0.5 }], [1, 1]), 0.75));
  test('are nothing on a page without them', () => assert.equal(closeness([], [1]), 0));
  test('stand as near as is asked', () => {
    assert.equal(closeness([at(0, 10), at(1, 40)], [1, 1], 12), 0.5);
    assert.equal(closeness([at(0, 10), at(1, 40)], [1, 1], 60), 1);
  });
  test('agree in a sentence, in a paragraph or only in the page', () => {
    const agreements = [12, 40, 400].map((place) => proximity([at(0, 10), at(1, place)], [1, 1]));
    assert.deepEqual(agreements, [3.25, 2.5, 2]);
  });
  test('agree more in the order of the query', () => {
    assert.equal(order([at(0, 10), at(1, 12)], [1, 1]), 0.5);
    assert.equal(order([at(1, 10), at(0, 12)], [1, 1]), 0);
    assert.equal(order([at(0, 10), at(1, 20)], [1, 1]), 0);
    assert.equal(order([at(0, 10), at(1, 11), at(2, 12), at(0, 50), at(1, 51)], [1, 1, 2]), 0.625);
  });
  test('agree in nothing on a page without them', () => assert.equal(proximity([], [1]), 0));
});

describe('pages that were read', () => {
  /** A page with the words of the query, by place in it, at these occurrences. */
  const page = (score: number, occurrences: number[], code?: number): ReadPage => ({
    score,
    code,
    readings: new Map(occurrences.map((_, word) => [word, undefined])),
    occurrences: occurrences.map((at, word) => ({ word, at })),
  });
  const order = (pages: ReadPage[], confidence: [number, number][] = []) =>
    answeringPages(pages, [1, 1, 1, 1], new Map(confidence)).map((one) => pages.indexOf(one));

  test('answer if their words stand together, or are a good part of the query', () => {
    assert.deepEqual(order([page(1, [5], 10053), page(1, [5, 900], 10054)]), [1, 0]);
    assert.deepEqual(answeringPages([page(9, [5])], [1, 1, 1, 1, 1], new Map()), []);
  });
  test('come first with their words together rather than with a higher score', () => {
    assert.deepEqual(order([page(2, [5, 300, 600, 900], 10053), page(1, [5, 6, 7, 8], 10054)]), [1, 0]);
  });
  test('do so too where none of them is of an error', () => {
    assert.deepEqual(order([page(2, [5, 300, 600, 900]), page(1, [5, 6, 7, 8])]), [1, 0]);
  });
  test('of an error come first that is known to be meant', () => {
    const two = [page(1, [5, 6], 10053), page(1, [5, 6], 10054)];
    assert.deepEqual(order(two), [0, 1]);
    assert.deepEqual(order(two, [[10054, 0.8]]), [1, 0]);
  });
  test('are none of none', () => assert.deepEqual(answeringPages([], [], new Map()), []));
});
