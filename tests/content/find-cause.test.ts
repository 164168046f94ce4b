import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byTiming, causesOn, protocolChoices, starts } from '../../src/catalog/find-cause.ts';
import { mostCommonFirst } from '../../src/catalog/most-common-first.ts';
import { catalog } from './catalog.ts';

const all = starts(catalog);
const first = (name: string, protocol: 'TCP' | 'UDP' | 'DNS', timing: string) =>
  byTiming(causesOn(all.find((start) => start.name === name)!.causes, protocol)).find((group) => group.timing === timing)?.causes[0]?.id;

describe('three steps lead to the most common cause first', () => {
  for (const [name, protocol, timing, cause] of [
    ['connect', 'TCP', 'at-once', 'nothing-listening'],
    ['connecting', 'TCP', 'at-once', 'nothing-listening'],
    ['connecting', 'TCP', 'after-wait', 'packets-dropped'],
    ['listening', 'TCP', 'at-once', 'port-already-listening'],
    ['resolving', 'DNS', 'at-once', 'name-not-in-dns'],
  ] as const) {
    test(`${name}, ${protocol}, ${timing}: ${cause}`, () => assert.equal(first(name, protocol, timing), cause));
  }
});

test('no cause is lost on the way', () => {
  for (const { name, causes } of all) {
    const choices = protocolChoices(causes);
    const shown = choices.length > 0 ? choices.flatMap((protocol) => causesOn(causes, protocol)) : causes;
    const reached = new Set(byTiming(shown).flatMap((group) => group.causes));
    // Names, since a difference of causes, which know each other, would take minutes to print.
    const lost = causes.filter((cause) => !reached.has(cause)).map(({ id }) => id);
    assert.deepEqual(lost, [], name);
  }
});

test('no call has the address of a stage', () => assert.equal(new Set(all.map(({ name }) => name)).size, all.length));

test('the order is by how common a cause is, not by its file', () => {
  const ranked = mostCommonFirst([...catalog.causes.values()]);
  assert.ok(ranked.slice(0, 10).every(({ errors }) => errors.some(({ common }) => common)));
});
