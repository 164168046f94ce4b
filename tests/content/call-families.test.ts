import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_FAMILIES, STAGES } from '../../src/catalog/call-families.ts';

const named = CALL_FAMILIES.flatMap((family) => family.functions);

test('every function has one family', () => assert.equal(new Set(named).size, named.length));

test('every method stands for a function of its family, and for one only', () => {
  const methods = CALL_FAMILIES.flatMap((family) => {
    for (const call of Object.keys(family.methods)) assert.ok(family.functions.includes(call), `${call} in ${family.id}`);
    return Object.values(family.methods).flatMap((names) => names.split(' '));
  });
  assert.equal(new Set(methods).size, methods.length);
});

test('every stage has calls', () => {
  for (const { id, calls } of STAGES) assert.ok(calls.length > 0, id);
});
