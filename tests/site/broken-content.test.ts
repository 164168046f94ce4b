import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, change, copyProject, temporaryFolder } from './second-build.ts';

const RESET = 'content/errors/WSAECONNRESET.mdx';

/** Mistakes in files, and mistakes in prose, which is read once all files are right. */
const MISTAKES: [title: string, (edit: (file: string, from: RegExp, to: string) => void, folder: string) => void, ...problems: RegExp[]][] = [
  [
    'fields',
    (edit, folder) => {
      edit(RESET, /^code: 10054$/m, 'code: "ten"\naliasses: []');
      edit(RESET, /^meaning: .*$/m, '');
      edit('content/causes/udp-port-unreachable.mdx', /^ {4}shows: .*$/m, '');
      edit('content/causes/nothing-listening.mdx', /calls: \[/, 'calls: [conect, ');
      edit('content/runtimes/go.yaml', /^title: Go /m, 'title: Go: ');
      // On Windows, a junction needs no privileges.
      symlinkSync('nowhere', join(folder, 'content/errors/WSAEINTRO.mdx'), 'junction');
    },
    /content\/errors\/WSAECONNRESET\.mdx:\d+: code: must be a number, not "ten"/,
    /content\/errors\/WSAECONNRESET\.mdx:\d+: unknown field "aliasses"; did you mean "aliases"\?/,
    /content\/errors\/WSAECONNRESET\.mdx:\d+: meaning: required field is missing/,
    /content\/causes\/udp-port-unreachable\.mdx:\d+: confirm\.0\.shows: required field is missing/,
    /content\/causes\/nothing-listening\.mdx:\d+: when\.calls\.0: unknown function "conect"; did you mean "connect"\?/,
    /content\/runtimes\/go\.yaml:1: a colon and a space/,
    /content\/errors\/WSAEINTRO\.mdx: is a link/,
  ],
  [
    'prose',
    (edit) => {
      edit(RESET, /$/, '\nListen on {PORT}.\n');
      edit('content/errors/WSAECONNREFUSED.mdx', /$/, '\n<Wire />\n');
      edit('content/guides/getting-the-error-code.mdx', /$/, '\n<Wier />\n');
    },
    /content\/errors\/WSAECONNRESET\.mdx:\d+: \{PORT\} in braces is run as code/,
    /content\/errors\/WSAECONNREFUSED\.mdx:\d+: <Wire>: steps: required field is missing/,
    /content\/guides\/getting-the-error-code\.mdx:\d+: there is no component <Wier>; did you mean <Wire>\?/,
  ],
];

for (const [title, make, ...problems] of MISTAKES) {
  test(`a build with mistakes in ${title} fails with the problems of all files and no other noise`, () => {
    const folder = temporaryFolder();
    copyProject(folder);
    make((path, from, to) => change(join(folder, path), from, to), folder);
    const { status, output } = build(folder, { NO_COLOR: '1', FORCE_COLOR: '0' });
    assert.notEqual(status, 0, output);
    for (const part of problems) assert.match(output, part);
    for (const noise of [/client:only/, /\*\*\*\*/, /rolldown|vite/i, /Stack trace/, /is not defined/, /reading '/]) assert.doesNotMatch(output, noise);
  });
}
