import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Passage, passages } from '../../src/catalog/files/passages.ts';
import { readContent } from '../../src/catalog/read-content.ts';
import { masked } from './prose.ts';

const RUN = 8;

interface Repeat {
  words: string;
  first: Passage;
  second: Passage;
}

/** Runs of eight words, names and numbers masked, that two different files share. */
function repeats(all: Passage[]): Repeat[] {
  const seen = new Map<string, Passage>();
  const found: Repeat[] = [];
  for (const passage of all) {
    const words = masked(passage.text);
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      if (run.filter((word) => word !== '#').length < RUN - 2) continue;
      const key = run.join(' ');
      const before = seen.get(key);
      if (before && before.path !== passage.path) found.push({ words: key, first: before, second: passage });
      else seen.set(key, passage);
    }
  }
  return found;
}

/** Word triples of a passage, for passages that say the same in slightly other words. */
const triples = (text: string) => {
  const words = masked(text).filter((word) => word !== '#');
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
};

/** Pairs of passages from two files that share a third of their triples; found by triple, since most pairs share none. */
function nearCopies(all: Passage[]): string[] {
  const long = all.map((passage) => ({ passage, set: triples(passage.text) })).filter(({ set }) => set.size >= 10);
  const holders = new Map<string, number[]>();
  return long.flatMap(({ passage, set }, place) => {
    const shared = new Map<number, number>();
    for (const triple of set) {
      const before = holders.get(triple) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(triple, [...before, place]);
    }
    return [...shared].flatMap(([at, count]) => {
      const other = long[at]!;
      if (other.passage.path === passage.path || count / Math.min(set.size, other.set.size) < 0.35) return [];
      return [`${other.passage.path} ${other.passage.field} ≈ ${passage.path} ${passage.field}`];
    });
  });
}

describe('the swap test: with names and numbers masked, no text could stand on another page', () => {
  const all = passages(readContent());

  test('there is text to test', () => assert.ok(all.length > 0));

  test('no eight words in a row stand in two files', () => {
    const lines = repeats(all).map(({ words, first, second }) => `“${words}”: ${first.path} ${first.field}, ${second.path} ${second.field}`);
    assert.deepEqual(lines, []);
  });

  test('no two passages read as near-copies', () => assert.deepEqual(nearCopies(all), []));

  test('the test itself notices a copied sentence and a slightly changed one', () => {
    const text = 'The peer closed while `recv` still had unread data, so its stack answered the next segment with a reset instead of an acknowledgement.';
    const copy = text.replace('`recv`', '`send`');
    const near = text.replace('its stack', 'the other stack').replace('next segment', 'following segment');
    const at = (path: string, words: string) => ({ path, field: 'body', text: words });
    assert.ok(repeats([at('a', text), at('b', copy)]).length > 0);
    assert.equal(nearCopies([at('a', text), at('b', near)]).length, 1);
    assert.equal(repeats([at('a', text), at('a', copy)]).length, 0);
  });
});
