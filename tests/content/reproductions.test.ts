import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { outcomeOf } from '../../src/catalog/proof-of.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { FIRST_OWN_CODE } from '../../src/schemas/code.ts';

const { reproductions, platforms } = buildCatalog(readCatalogRecords());
const wine = platforms.findIndex(({ platform }) => platform === 'Wine');

test('at least 90 programs show at least 45 errors', () => {
  assert.ok(reproductions.length >= 90, `${reproductions.length} programs`);
  const errors = new Set(reproductions.map(({ error }) => error));
  assert.ok(errors.size >= 45, `${errors.size} errors`);
});

test('every program was run under Wine, and says why if and only if Wine differs', () => {
  assert.notEqual(wine, -1, 'no observation from Wine');
  for (const one of reproductions) {
    assert.equal(outcomeOf(one, wine), one.differs ? 'differs' : 'same', `${one.file} should have ${one.differs ? 'no ' : ''}\`differs\``);
  }
});

test('every program is complete: it includes headers of the SDK only, and prints the call that it names', () => {
  for (const { file, call } of reproductions) {
    const code = readFileSync(file, 'utf8');
    assert.doesNotMatch(code, /#include "/, file);
    assert.match(code, /\nint main\(void\) \{\n/, file);
    assert.ok(code.includes(`printf("${call}: %d\\n"`), `${file} does not print ${call}`);
  }
});

test('the function documents every error confirmed under Wine, except for completion codes, which no function documents', () => {
  const { functions } = buildCatalog(readCatalogRecords());
  const documented = (call: string, code: number) => functions.get(call)!.calls.some(({ constant }) => constant.code === code);
  const seen = reproductions.filter((one) => outcomeOf(one, wine) === 'same' && one.error.code >= FIRST_OWN_CODE);
  assert.ok(seen.length > 0, 'nothing seen');
  assert.deepEqual(
    seen.filter(({ call, error }) => !documented(call, error.code)).map(({ id }) => id),
    [],
  );
});
