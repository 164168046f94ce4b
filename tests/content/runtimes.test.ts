// From which texts the search concludes that they are of a runtime.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RUNTIMES, runtimesIn } from '../../src/search/diagnose/runtimes.ts';
import { catalog } from './catalog.ts';

const printed = new Map<string, Set<string>>();
for (const { appearances } of catalog.errors)
  for (const { runtime, lines } of appearances) for (const { line } of lines) printed.set(runtime.id, (printed.get(runtime.id) ?? new Set()).add(line));

describe('what a runtime prints', () => {
  for (const [id, lines] of printed)
    test(`${id}: shows no other runtime`, () => {
      for (const line of lines) for (const shown of runtimesIn(line)) assert.equal(shown, id, line);
    });

  for (const id of RUNTIMES)
    test(`${id}: mostly shows this one`, () => {
      const lines = [...(printed.get(id) ?? [])];
      const others = lines.filter((line) => !runtimesIn(line).includes(id));
      assert.ok(lines.length > 0 && others.length < lines.length / 10, others.join('\n'));
    });
});

test('a word of English shows no runtime', () => assert.deepEqual(runtimesIn('JavaScript in a browser: let it go and read the error of the node'), []));
