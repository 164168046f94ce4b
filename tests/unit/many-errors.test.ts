import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Constant } from '../../src/lib/catalog-types.ts';
import { commonWords, tellingWords, uncommonOf } from '../../src/lib/common-words.ts';
import { errorBlocks } from '../../src/lib/error-blocks.ts';

const constants = (codes: number[]) => codes.map((code) => ({ code, name: `WSAE${code}` }) as Constant);
const someCodes = fc.uniqueArray(fc.integer({ min: 1, max: 11_999 }), { minLength: 1, maxLength: 2000 });
const rows = (codes: number[]) => errorBlocks(constants(codes), 0).map((block) => [block.from, block.to, block.constants.map(({ code }) => code)]);

describe('the table of all errors in blocks', () => {
  test('is one table as long as it is short', () => {
    assert.deepEqual(errorBlocks(constants([1, 2, 3]), 3), []);
    assert.equal(errorBlocks(constants([1, 2, 3]), 2).length, 1);
  });

  test('has a block for each run of numbers that has any, in order', () =>
    assert.deepEqual(rows([10209, 6, 10054, 10004]), [
      [0, 199, [6]],
      [10000, 10199, [10004, 10054]],
      [10200, 10399, [10209]],
    ]));

  test('has every number in exactly one block, and none that is empty or has more than 200', () =>
    fc.assert(
      fc.property(someCodes, (codes) => {
        const blocks = errorBlocks(constants(codes), 0);
        const held = blocks.flatMap((block) => block.constants.map(({ code }) => code));
        assert.deepEqual(
          held,
          codes.toSorted((a, b) => a - b),
        );
        for (const { from, to, constants: of } of blocks) {
          assert.ok(of.length > 0 && of.length <= 200, `${of.length}`);
          assert.ok(of.every(({ code }) => from <= code && code <= to));
        }
      }),
    ));

  test('keeps the block of a number whatever is added', () =>
    fc.assert(
      fc.property(someCodes, someCodes, (codes, more) => {
        const starts = (of: number[]) => new Map(errorBlocks(constants(of), 0).flatMap(({ from, constants: held }) => held.map(({ code }) => [code, from])));
        const [before, after] = [starts(codes), starts([...new Set([...codes, ...more])])];
        for (const [code, from] of before) assert.equal(after.get(code), from);
      }),
    ));
});

describe('common words', () => {
  const pages = ['The port is opened', 'A port is open, the port', 'The peer is gone'];
  test('are those on more pages than so many, in whatever form, the commonest first', () =>
    assert.deepEqual(commonWords(pages, 1), ['is', 'the', 'open', 'port']));
  test('are none on a small site', () => assert.deepEqual(commonWords(pages), []));

  const common = ['the', 'is', 'in', 'on', 'connect', 'port'];
  test('are left out of a query but for the rarest of them', () =>
    assert.deepEqual(tellingWords(['the', 'connecting', 'is', 'on', 'in', 'ports', 'netstat'], common), ['connecting', 'on', 'in', 'ports', 'netstat']));
  test('leave a query without any as it is', () => assert.deepEqual(tellingWords(['netstat', 'ghost'], common), ['netstat', 'ghost']));
  test('are searched for where a query has no others', () => assert.deepEqual(tellingWords(['is', 'the', 'port'], common), ['is', 'the', 'port']));
  test('are no synonyms that are worth a search', () => assert.deepEqual(uncommonOf(['connecting', 'reach'], common), ['reach']));
});
