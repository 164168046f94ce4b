import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFile } from '../../src/catalog/files/parse-file.ts';
import { authoredCollections, COLLECTIONS, templateOf } from '../../src/schemas/collections.ts';
import { world } from './world.ts';

/** The values of all fields. */
const leavesOf = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value).flatMap(leavesOf) : [value]);

describe('every template', () => {
  test('passes every check once filled in', () => assert.deepEqual(world().problems(), []));

  for (const collection of authoredCollections) {
    const template = templateOf(collection);
    test(`${template}: has no default that could be left as it is`, () => {
      const { data } = parseFile(readFileSync(template), COLLECTIONS[collection].ending);
      const kept = leavesOf(data).filter((value) => !/FILL[ _-]IN/.test(String(value)));
      assert.deepEqual(kept, []);
    });

    test(`${template}: unfilled, is rejected for each placeholder and nothing else`, () => {
      assert.ok(existsSync(template));
      const text = readFileSync(template, 'utf8');
      const { write, problems } = world();
      const id = { errors: 'WSAEINTR', functions: 'send', messages: 'fr', synonyms: 'fr' }[collection as string] ?? 'new-entry';
      write(template.replace('_template', id), text);
      const found = problems();
      const rows = text.split('\n');
      // Block text starts on the line below its field.
      const lines = rows.flatMap((row, index) => (/^(?!# ).*FILL[ _-]IN/.test(row) ? [rows[index - 1]?.endsWith('|-') ? index : index + 1] : []));
      assert.deepEqual([...new Set(found.map((problem) => Number(/^[^:]+:(\d+): /.exec(problem)?.[1])))], lines);
      for (const problem of found) assert.match(problem, /still has the text of the template/);
    });
  }
});
