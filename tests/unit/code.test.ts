import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHResult, toHex, toHResult, toSignedHResult, toUnsignedHResult } from '../../src/schemas/code.ts';

const rows: [number, string, string, number, number][] = [
  [10054, '0x2746', '0x80072746', -2147014842, 2147952454],
  [10061, '0x274D', '0x8007274D', -2147014835, 2147952461],
  [11001, '0x2AF9', '0x80072AF9', -2147013895, 2147953401],
  [6, '0x6', '0x80070006', -2147024890, 2147942406],
];

for (const [code, hex, hresult, signed, unsigned] of rows) {
  test(`${code} is written ${hex}, ${hresult}, ${signed} and ${unsigned}, and read back from each HRESULT`, () => {
    assert.equal(toHex(code), hex);
    assert.equal(toHResult(code), hresult);
    assert.equal(toSignedHResult(code), signed);
    assert.equal(toUnsignedHResult(code), unsigned);
    assert.deepEqual([signed, unsigned, Number(hresult)].map(fromHResult), [code, code, code]);
  });
}

test('other numbers contain no code', () => {
  for (const value of [10054, 0x80004005, 0x80072746 + 0x10000, -1, 0, Number.NaN, 0x80070000]) assert.equal(fromHResult(value), undefined);
});
