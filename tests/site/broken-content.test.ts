import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, change, copyProject, temporaryFolder } from './second-build.ts';

test('a build of invalid content fails with the problems of all files and no other noise', () => {
  const folder = temporaryFolder();
  copyProject(folder);
  const edit = (path: string, from: RegExp, to: string) => change(join(folder, path), from, to);
  edit('content/errors/WSAECONNRESET.mdx', /^code: 10054$/m, 'code: "ten"\naliasses: []');
  edit('content/errors/WSAECONNRESET.mdx', /^meaning: .*$/m, '');
  edit('content/causes/udp-port-unreachable.mdx', /^ {4}shows: .*$/m, '');
  edit('content/causes/nothing-listening.mdx', /calls: \[/, 'calls: [conect, ');
  edit('content/runtimes/go.yaml', /^title: Go /m, 'title: Go: ');
  const { status, output } = build(folder, { NO_COLOR: '1', FORCE_COLOR: '0' });
  assert.notEqual(status, 0, output);
  for (const part of [
    /content\/errors\/WSAECONNRESET\.mdx:\d+: code: must be a number, not "ten"/,
    /content\/errors\/WSAECONNRESET\.mdx:\d+: unknown field "aliasses"; did you mean "aliases"\?/,
    /content\/errors\/WSAECONNRESET\.mdx:\d+: meaning: required field is missing/,
    /content\/causes\/udp-port-unreachable\.mdx:\d+: confirm\.0\.shows: required field is missing/,
    /content\/causes\/nothing-listening\.mdx:\d+: when\.calls\.0: unknown function "conect"; did you mean "connect"\?/,
    /content\/runtimes\/go\.yaml:1: a colon and a space/,
  ])
    assert.match(output, part);
  for (const noise of [/client:only/, /\*\*\*\*/, /rolldown|vite/i, /Stack trace/]) assert.doesNotMatch(output, noise);
});
