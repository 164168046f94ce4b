import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoCanFix } from '../../src/catalog/who-can-fix.ts';

const CASES: [Parameters<typeof whoCanFix>[0], string | undefined][] = [
  [[], undefined],
  [[{ fixedBy: ['you'] }, { fixedBy: ['you'] }], 'You.'],
  [[{ fixedBy: ['server', 'network', 'you'] }, { fixedBy: ['you'] }], "Most often whoever runs the server; sometimes you or the network's administrator."],
  [
    [{ fixedBy: ['author'] }, { fixedBy: ['you'] }, { fixedBy: ['network'] }, { fixedBy: ['server'] }],
    "Most often the program's author; sometimes you or the network's administrator.",
  ],
  [[{ fixedBy: ['nobody'] }, { fixedBy: ['author'] }], "Most often nobody needs to (it is normal); sometimes the program's author."],
  [[{ fixedBy: ['author'] }, { fixedBy: ['nobody'] }], "The program's author."],
];

for (const [causes, text] of CASES) {
  const ranked = causes.map(({ fixedBy }) => fixedBy.join(' and ')).join(', then ');
  test(`who can fix ${ranked || 'an error without causes'}: ${text ?? 'nothing to say'}`, () => assert.equal(whoCanFix(causes), text));
}
