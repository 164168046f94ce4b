import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { causeSchema } from '../../src/schemas/cause.ts';
import { errorSchema } from '../../src/schemas/error.ts';
import { explained } from '../../src/schemas/explain.ts';
import { records } from './records.ts';

type Spoiled = { [field: string]: unknown };

const anError = (): Spoiled => structuredClone(records().errors[0]!.data) as unknown as Spoiled;
const aCause = (): Spoiled => structuredClone(records().causes[0]!.data) as unknown as Spoiled;

/** What an author may get wrong in one field, and what the message must say. */
const mistakes: [string, typeof errorSchema | typeof causeSchema, () => Spoiled, string, string[]][] = [
  ['an unknown field', errorSchema, () => ({ ...anError(), aliasses: [] }), '', ['unknown field "aliasses"', 'did you mean "aliases"']],
  ['a wrong type', errorSchema, () => ({ ...anError(), code: '10054' }), 'code', ['must be a number', '"10054"', 'decimal number']],
  ['a missing required field', errorSchema, () => ({ ...anError(), meaning: undefined }), 'meaning', ['required field is missing', 'one sentence']],
  ['a missing choice', errorSchema, () => ({ ...anError(), status: undefined }), 'status', ['required field is missing', 'Who still returns it']],
  [
    'a missing choice in a group',
    causeSchema,
    () => ({ ...aCause(), when: { ...(aCause().when as object), side: undefined } }),
    'when.side',
    ['required field is missing'],
  ],
  ['a day that the calendar does not have', errorSchema, () => ({ ...anError(), checked: '2026-02-31' }), 'checked', ['no such day']],
  ['a number out of range', errorSchema, () => ({ ...anError(), code: 70000 }), 'code', ['out of range', '11999']],
  ['a value that is not in the list', errorSchema, () => ({ ...anError(), status: 'rare' }), 'status', ['"rare"', 'current', 'historic']],
  ['a list that is no list', errorSchema, () => ({ ...anError(), causes: 'reset' }), 'causes', ['must be a list', '"reset"']],
  [
    'a source of no known form',
    errorSchema,
    () => ({ ...anError(), sources: [{ at: 'the internet', says: 'something or other' }] }),
    'sources.0.at',
    ['rfc:9293'],
  ],
  ['a day that is no day', errorSchema, () => ({ ...anError(), checked: 'yesterday' }), 'checked', ['2026-11-21']],
  [
    'a command without what it shows',
    causeSchema,
    () => ({ ...aCause(), confirm: [{ shell: 'cmd', command: 'netstat -ano' }] }),
    'confirm.0.shows',
    ['required field is missing', 'output looks like'],
  ],
  [
    'a field that belongs one level up',
    causeSchema,
    () => ({ ...aCause(), when: { ...(aCause().when as object), fix: 'no' } }),
    'when',
    ['unknown field "fix"'],
  ],
  ['text over several lines', causeSchema, () => ({ ...aCause(), title: 'Two lines\nof text' }), 'title', ['one line']],
];

describe('a mistake in one file is named with its field and what to write', () => {
  for (const [title, schema, spoil, path, words] of mistakes) {
    test(title, () => {
      const result = explained(schema).safeParse(spoil());
      assert.ok(!result.success, 'it was accepted');
      const issue = result.error.issues.find((one) => one.path.join('.') === path);
      assert.ok(issue, `no issue at ${path}: ${JSON.stringify(result.error.issues)}`);
      for (const word of words) assert.ok(issue.message.includes(word), `${issue.message} lacks ${word}`);
    });
  }

  test('and a correct entry passes unchanged', () => {
    assert.deepEqual(explained(errorSchema).parse(anError()), records().errors[0]!.data);
  });
});
