import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Passage, passages } from '../../src/catalog/files/passages.ts';
import { readContent } from '../../src/catalog/read-content.ts';

const RUN = 8;

interface Repeat {
  words: string;
  first: Passage;
  second: Passage;
}

/** Words of a text with names, numbers and code masked; the rest should still fit only one error. */
function masked(text: string): string[] {
  return text
    .replace(/https?:\S+/g, ' ')
    .replace(/`[^`]*`/g, ' # ')
    .replace(/\b(?:WSA\w+|E[A-Z]{3,}|0x[0-9a-f]+|-?\d[\d.,]*)\b/gi, ' # ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#'\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** Runs of eight masked words shared by two files. */
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

/** Word trigrams of a passage, to find paraphrases. */
const trigrams = (text: string) => {
  const words = masked(text).filter((word) => word !== '#');
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
};

/** Pairs of passages in two files that share a third of their trigrams. */
function nearCopies(all: Passage[]): string[] {
  const long = all.map((passage) => ({ passage, set: trigrams(passage.text) })).filter(({ set }) => set.size >= 10);
  const holders = new Map<string, number[]>();
  return long.flatMap(({ passage, set }, index) => {
    const shared = new Map<number, number>();
    for (const trigram of set) {
      const before = holders.get(trigram) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(trigram, [...before, index]);
    }
    return [...shared].flatMap(([at, count]) => {
      const other = long[at]!;
      if (other.passage.path === passage.path || count / Math.min(set.size, other.set.size) < 0.35) return [];
      return [`${other.passage.path} ${other.passage.field} ≈ ${passage.path} ${passage.field}`];
    });
  });
}

describe('the swap test: with names and numbers masked, no text fits another page', () => {
  const all = passages(readContent());

  test('there is text to test', () => assert.ok(all.length > 0));

  test('no two files share eight words in a row', () => {
    const lines = repeats(all).map(({ words, first, second }) => `“${words}”: ${first.path} ${first.field}, ${second.path} ${second.field}`);
    assert.deepEqual(lines, []);
  });

  test('no two passages are near-copies', () => assert.deepEqual(nearCopies(all), []));

  test('the test detects a copied sentence and a paraphrase', () => {
    const text = 'The peer closed while `recv` still had unread data, so its stack answered the next segment with a reset instead of an acknowledgement.';
    const copy = text.replace('`recv`', '`send`');
    const near = text.replace('its stack', 'the other stack').replace('next segment', 'following segment');
    const at = (path: string, words: string) => ({ path, field: 'body', text: words });
    assert.ok(repeats([at('a', text), at('b', copy)]).length > 0);
    assert.equal(nearCopies([at('a', text), at('b', near)]).length, 1);
    assert.equal(repeats([at('a', text), at('a', copy)]).length, 0);
  });
});
