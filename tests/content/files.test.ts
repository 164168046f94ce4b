import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { problemText } from '../../src/catalog/problem.ts';
import { catalog } from './catalog.ts';

test('the content has no problems; `npm run check:content` lists them', () => assert.deepEqual(checkContent().map(problemText), []));

test('every Winsock number in the headers has a page', () => {
  const { constants } = catalog;
  const winsock = constants.filter(({ family }) => family !== 'system');
  assert.ok(winsock.length > 0, 'no numbers');
  assert.deepEqual(
    winsock.filter(({ error }) => !error).map(({ name }) => name),
    [],
  );
});
