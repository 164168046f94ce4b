import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { copyOfProject } from './copy-of-project.ts';

const { edit, build } = copyOfProject();
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

describe('wrong content stops the build with one clear message', () => {
  test('in one file: it names the file, each field and what to write', () => {
    const restore = edit('content/errors/WSAECONNRESET.mdx', [/^code: 10054$/m, 'code: "ten"\naliasses: []'], [/^meaning: .*$/m, '']);
    const { status, output } = build(PLAIN);
    restore();
    assert.notEqual(status, 0, output);
    for (const part of [
      'WSAECONNRESET',
      'code',
      'must be a number, not "ten"',
      'unknown field "aliasses"; did you mean "aliases"?',
      'meaning',
      'required field is missing',
    ])
      assert.ok(output.includes(part), `${part}\n${output}`);
  });

  test('in a cause: a command without what it shows', () => {
    const restore = edit('content/causes/udp-port-unreachable.mdx', [/^ {4}shows: .*$/m, '']);
    const { status, output } = build(PLAIN);
    restore();
    assert.notEqual(status, 0, output);
    for (const part of ['udp-port-unreachable', 'confirm.0.shows', 'required field is missing']) assert.ok(output.includes(part), `${part}\n${output}`);
  });

  test('between files: one error lists every problem', () => {
    const restores = [
      edit('content/errors/WSAECONNRESET.mdx', [/^code: 10054$/m, 'code: 10053'], [/udp-port-unreachable/, 'udp-port-unreachabel']),
      edit('content/causes/nothing-listening.mdx', [/calls: \[/, 'calls: [conect, ']),
    ];
    const { status, output } = build(PLAIN);
    for (const restore of restores) restore();
    assert.notEqual(status, 0, output);
    for (const part of [
      'which WSAECONNABORTED',
      'unknown cause',
      'no error lists this cause',
      'content/causes/nothing-listening.mdx: when.calls: unknown function "conect"; did you mean "connect"?',
    ])
      assert.ok(output.includes(part), `${part}\n${output}`);
  });
});
