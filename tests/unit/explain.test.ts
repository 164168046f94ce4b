import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorSchema } from '../../src/schemas/error.ts';
import { explained } from '../../src/schemas/explain.ts';
import { records } from './records.ts';

const { data } = records().errors[0]!;

test('Astro gets the same explanations as the content check', () => {
  const { error } = explained(errorSchema).safeParse({ ...data, aliasses: [] });
  assert.match(error?.issues[0]?.message ?? '', /unknown field "aliasses"; did you mean "aliases"/);
});

test('a valid entry passes unchanged', () => assert.deepEqual(explained(errorSchema).parse(data), data));
