import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { overBudget } from '../../scripts/bench/budgets.ts';
import { changesBetween, ratioOf } from '../../scripts/bench/changes.ts';
import { copiesOf } from '../../scripts/bench/copies.ts';
import { generateContent } from '../../scripts/bench/generate-content.ts';
import type { ScaleResult } from '../../scripts/bench/measure-scale.ts';
import { lastResult } from '../../scripts/bench/result.ts';
import { scaleOption } from '../../scripts/bench/scale-option.ts';
import { readTemplates } from '../../scripts/bench/templates.ts';
import { buildCatalog } from '../../src/lib/build-catalog.ts';
import { readCatalogRecords } from '../content/read-content.ts';

/** Two copies of the site's errors and a part of a third. */
const COUNT = 2 * readTemplates('content').errors.length + 20;

describe('generated content', () => {
  const folders: string[] = [];
  const generated = (count: number) => {
    const folder = mkdtempSync(join(tmpdir(), 'winsock-generated-'));
    folders.push(folder);
    generateContent('content', folder, count);
    return folder;
  };
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const folder = generated(COUNT);
  const catalog = buildCatalog(readCatalogRecords(folder));
  const own = buildCatalog(readCatalogRecords());
  const perError = (sum: number, { errors }: typeof own) => sum / errors.length;

  test('passes every schema and rule, with as many errors as asked for', () => assert.equal(catalog.errors.length, COUNT));

  for (const [what, countIn] of Object.entries({
    causes: ({ causes }: typeof own) => causes.size,
    calls: ({ errors }: typeof own) => errors.flatMap(({ calls }) => calls).length,
    relations: ({ errors }: typeof own) => errors.flatMap(({ relatedTo }) => relatedTo).length,
    'names in runtimes': ({ errors }: typeof own) => errors.flatMap(({ appearances }) => appearances.filter(({ entry }) => entry)).length,
    'printed lines': ({ errors }: typeof own) => errors.flatMap(({ appearances }) => appearances.flatMap(({ lines }) => lines)).length,
    'messages in other languages': ({ errors }: typeof own) => errors.flatMap(({ localized }) => localized).length,
  })) {
    test(`has about as many ${what} to an error as the site`, () => {
      const ratio = perError(countIn(catalog), catalog) / perError(countIn(own), own);
      assert.ok(ratio > 0.8 && ratio < 1.2, `${ratio.toFixed(2)} times as many`);
    });
  }

  test('tells copies of one error in different words', () => {
    const told = new Set(catalog.errors.map(({ symptoms, meaning, verdict }) => JSON.stringify([symptoms, meaning, verdict])));
    assert.equal(told.size, COUNT);
  });

  test('is the same each time', () => {
    const again = generated(COUNT);
    for (const file of globSync('**/*.{mdx,yaml}', { cwd: folder })) {
      assert.equal(readFileSync(join(again, file), 'utf8'), readFileSync(join(folder, file), 'utf8'), file);
    }
  });

  test('finds numbers for 10,000 errors', () => {
    const codes = copiesOf(readTemplates('content'), 10_000).flatMap(({ errors, codeOf }) => errors.map(({ data }) => codeOf(data.code)));
    assert.equal(new Set(codes).size, 10_000);
    assert.ok(codes.every((code) => code >= 1 && code <= 11999));
  });

  test('says how many errors there can be at most', () =>
    assert.throws(() => copiesOf(readTemplates('content'), 12_000), /numbers for 11\d\d\d errors.*ask for fewer/));
});

describe('changesBetween', () => {
  const before = { pages: { error: { median: 1000 } }, buildSeconds: 10 };
  test('names what grew, with its ratio', () => {
    const [change, ...rest] = changesBetween(before, { pages: { error: { median: 1500 } }, buildSeconds: 10 });
    assert.equal(change?.name, 'pages / error / median');
    assert.equal(change && ratioOf(change), 1.5);
    assert.deepEqual(rest, []);
  });
  test('takes a tenth more of time for chance, and of size not', () =>
    assert.deepEqual(
      changesBetween(before, { pages: { error: { median: 1100 } }, buildSeconds: 11 }).map(({ name }) => name),
      ['pages / error / median'],
    ));
  test('leaves out what was not measured before', () => assert.deepEqual(changesBetween({}, before), []));
});

describe('what a reader may have to fetch', () => {
  const page = (largest: number) => ({ count: 1, median: largest, largest, largestAt: '/' });
  const search = { bytes: 400_000, ms: 500 };
  const result = (home: number): ScaleResult => ({
    pages: 1,
    files: 1,
    buildSeconds: 1,
    buildMemory: 1,
    dist: 1,
    index: 1,
    sizes: { home: page(home), error: page(20_000), 'block of errors': page(20_000) },
    lookup: { first: 2000, identifier: 6000, message: 40_000 },
    keystrokeMs: 1,
    firstSearch: search,
    secondSearch: search,
  });
  test('is kept by small pages', () => assert.deepEqual(overBudget(10_000, result(15_000)), []));
  test('is named with its size and its limit when it is too much', () =>
    assert.deepEqual(overBudget(10_000, result(456_601)), ['With 10,000 errors the home page has 456.6 kB, and may have 25.0 kB.']));
  for (const [errors, kept] of Object.entries(lastResult().scale ?? {})) {
    test(`was kept at the last run, at ${errors} errors`, () => assert.deepEqual(overBudget(Number(errors), kept), []));
  }
});

describe('scaleOption', () => {
  test('is no size unless asked for', () => assert.deepEqual(scaleOption([]), []));
  test('is every size by itself', () => assert.deepEqual(scaleOption(['--scale']), [100, 1000, 10_000]));
  test('takes sizes of its own', () => assert.deepEqual(scaleOption(['--scale', '50,200']), [50, 200]));
  for (const wrong of [['--size'], ['--scale', 'many'], ['--scale', '0'], ['--scale', '1', '2']]) {
    test(`refuses ${wrong.join(' ')}`, () => assert.throws(() => scaleOption(wrong), /npm run bench -- --scale/));
  }
});
