import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type World, world } from './world.ts';

const RESET = 'content/errors/WSAECONNRESET.mdx';
const CAUSE = 'content/causes/peer-reset.mdx';
const PYTHON = 'content/runtimes/python.yaml';
const RECV = 'content/functions/recv.yaml';
const GERMAN = 'content/messages/de.yaml';
const GUIDE = 'content/guides/what-to-do.mdx';
const BASE = 'content/families/base.yaml';
const COMPARISON = 'content/comparisons/lost-connections.yaml';
const REPORT = 'content/reports/peer-reset.yaml';
const TITLES = 'content/titles/microsoft-learn.yaml';
const PROGRAM = 'content/reproductions/peer-resets.c';

const PYTHON_PROGRAM = [
  'shows: what a test needs',
  'cause: peer-reset',
  'call: recv',
  'error: WSAECONNRESET',
  'needs: nothing',
  'evidence: sock.c test_tcp_reset',
]
  .map((line) => `# ${line}\n`)
  .concat('\nprint("recv: 10054")\n')
  .join('');

/** The problems are those named and no others. */
type Mistake = [title: string, make: (content: World) => void, ...problems: (string | RegExp)[]];

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const wire = (attributes: string) => `<Wire ${attributes} />\n`;
const STEPS = `steps={[{ from: 'left', kind: 'rst', label: 'RST' }]}`;
const WHY = 'no part of it was to blame';
const edit = (file: string, from: RegExp | string, to: string) => (content: World) => content.edit(file, from, to);
const rename = (from: string, to: string) => (content: World) => content.rename(from, to);
const write = (file: string, text: string | Uint8Array) => (content: World) => content.write(file, text);
const inBody = (text: string) => edit(GUIDE, '## ', `${text}\n\n## `);

const files: Mistake[] = [
  ['an empty file', write(RESET, ''), `${RESET}: is empty`],
  ['a file without frontmatter', edit(RESET, /^---\n/, ''), `${RESET}:1: has no frontmatter; begin with a line of ---`],
  ['frontmatter that is not closed', edit(RESET, '\n---\n\n', '\n\n'), `${RESET}:1: its frontmatter is not closed; write a line of ---`],
  ['frontmatter without a field', write(RESET, '---\n# nothing yet\n---\n'), `${RESET}:2: has no fields; copy the _template`],
  ['a text where fields should be', write(PYTHON, 'Python prints it.\n'), `${PYTHON}:1: is not made of fields`],
  ['a list where fields should be', write(PYTHON, '- Python prints it.\n'), `${PYTHON}:1: is not made of fields`],
  ['a file in UTF-16', ({ write, read }) => write(PYTHON, utf16(read(PYTHON))), `${PYTHON}: is UTF-16; save it as UTF-8`],
  ['a file in Latin-1', write(PYTHON, Buffer.from('title: Python\nabout: caf\xe9\n', 'latin1')), `${PYTHON}:2: is not UTF-8`],
  ['a file with line ends of CR', ({ write, read }) => write(RESET, read(RESET).replaceAll('\n', '\r')), `${RESET}: has lines that end in CR alone`],
  [
    'a copy next to the original',
    ({ write, read }) => write('content/errors/WSAECONNRESET copy.mdx', read(RESET)),
    /"WSAECONNRESET copy" is not a name .* constant/,
  ],
  ['an error named index', ({ write, read }) => write('content/errors/index.mdx', read(RESET)), 'content/errors/index.mdx: no entry can be called "index"'],
  ['a cause with a space in its name', ({ write, read }) => write('content/causes/peer reset.mdx', read(CAUSE)), /content\/causes\/peer reset.mdx: .*hyphens/],
  ['a runtime with a capital', rename(PYTHON, 'content/runtimes/Python.yaml'), /"Python" is not a name .*lower-case letters/],
  ['an error in lower-case letters', rename(RESET, 'content/errors/wsaeconnreset.mdx'), 'wsaeconnreset.mdx: "wsaeconnreset" is not a name'],
  ['a cause with underscores', rename(CAUSE, 'content/causes/Peer_reset.mdx'), 'Peer_reset.mdx: "Peer_reset" is not a name'],
  ['a device name of Windows', rename(PYTHON, 'content/runtimes/aux.yaml'), 'no entry can be called "aux"'],
  ['a language that does not exist', rename(GERMAN, 'content/messages/xx-QQ-nonsense.yaml'), /xx-QQ-nonsense.*BCP 47/],
  ['a language in the wrong case', rename(GERMAN, 'content/messages/pt-br.yaml'), /"pt-br".*BCP 47/],
  ...['content/errors/WSAEINTR.MDX', 'content/errors/WSAEINTR.md', 'content/runtimes/go.yml', 'content/runtimes/go.YAML'].map(
    (file): Mistake => [`the ending of ${file}`, write(file, 'x'), `${file}: would be ignored; the files here end in .`],
  ),
  ['a link to nowhere', ({ link }) => link('content/errors/WSAEINTR.mdx', 'nowhere'), 'content/errors/WSAEINTR.mdx: is a link'],
  ['a link to nowhere among the samples', ({ link }) => link('content/samples/second.c', 'nowhere'), 'content/samples/second.c: is a link'],
  ['a link to a collection', ({ root, link }) => link('content/pages', `${root}/errors`), 'content/pages: is a link'],
  ['a folder in a collection', write('content/errors/tcp/WSAEINTR.mdx', 'x'), 'content/errors/tcp: is a folder and would be ignored'],
  ['a folder of a wrong name', write('content/error/WSAEINTR.mdx', 'x'), /content\/error: is in no collection .*; did you mean content\/errors\?/],
];

/** A mistake in the line of `retry`, whose value is in braces. */
const inBraces = (title: string, from: RegExp, to: string, says: string): Mistake => [`braces ${title}`, edit(RESET, from, to), `${RESET}:14: ${says}`];

const braces: Mistake[] = [
  inBraces('that are not closed', /(retry: .*)\}/, '$1', 'the { that begins here is not closed; write } at its end'),
  inBraces('that are not opened', /(retry:) \{/, '$1', 'the } closes nothing; remove it, or write the {'),
  inBraces('that are closed twice', /(retry: .*)/, '$1 }', 'the } closes nothing; remove it'),
  inBraces('in a line that is indented too little', / retry: /, 'retry: ', 'its indentation fits no line above'),
  inBraces('in a line that is indented too much', / retry: /, '  retry: ', 'its indentation fits no line above'),
  inBraces('in a line that is indented with a tab', / {4}retry: /, '\tretry: ', 'is indented with a tab'),
  inBraces('without a comma', /(retry: .*), because/, '$1 because', 'a colon and a space make the text before them a field; write a comma'),
  inBraces('without a comma behind a quote', /(retry: .*): depends, because/, "$1: 'depends' because", 'a comma is missing before "because"'),
  inBraces('with a colon in a text', /(retry: .* because: )/, '$1it is: ', 'a colon and a space make the text before them a field; write a comma'),
  inBraces('with an apostrophe in single quotes', /(retry: .* because: )[^}]*/, "$1'it's an end' ", 'an apostrophe ends the text'),
  inBraces('without a space behind a colon', /(retry: \{) answer: /, '$1 answer:', '"answer:depends" is not a field; put a space after the colon'),
  inBraces('behind a word', /retry: /, 'retry: yes ', 'a colon and a space make the text before them a field; put quotes'),
  ['brackets that are not closed', edit(RESET, '[what-to-do]', '[what-to-do'), `${RESET}:21: the [ that begins here is not closed; write ] at its end`],
];

const yaml: Mistake[] = [
  ['a colon in a text', edit(PYTHON, /^otherwise: .*/m, 'otherwise: one thing: another'), /python.yaml:\d+: a colon and a space .*put quotes/],
  ['a colon in an item', edit(CAUSE, /^fix:\n {2}- .*/m, 'fix:\n  - Do this: wait: and see what comes'), /peer-reset.mdx:\d+: a colon and a space/],
  ['an apostrophe in single quotes', edit(PYTHON, /^otherwise: .*/m, "otherwise: 'it's an OSError'"), /python.yaml:\d+: an apostrophe .*twice/],
  [
    'a quote that is not closed',
    edit(PYTHON, /^otherwise: .*/m, 'otherwise: "an OSError'),
    /python.yaml:\d+: the text in quotes that begins here is not closed/,
  ],
  ['a text that begins with a bracket', edit(PYTHON, /^otherwise: .*/m, 'otherwise: [OSError](/10054/) as it is'), /begins with \[ must be in quotes/],
  ['a text that begins with a backtick', edit(PYTHON, /^otherwise: .*/m, 'otherwise: `OSError` as it is'), /begins with ` must be in quotes/],
  ['a text that begins with emphasis', edit(PYTHON, /^otherwise: .*/m, 'otherwise: *never* an OSError'), /begins with \* must be in quotes/],
  ['a comment in a sentence', edit(PYTHON, /^otherwise: .*/m, 'otherwise: an OSError # 10054 and more'), /the text ends before " #"/],
  [
    'a comma in braces',
    edit(RESET, /because: [^}]*\}/, 'because: it is dead, and stays so }'),
    /WSAECONNRESET.mdx:\d+: the comma before "and stays so" .*quotes/,
  ],
  ['a backslash in double quotes', edit(PYTHON, /^otherwise: .*/m, 'otherwise: "C:\\Users\\me"'), /a backslash in double quotes .*single quotes/],
  ['a tab', edit(PYTHON, /^about:\n {2}/m, 'about:\n\t'), /python.yaml:\d+: is indented with a tab; use spaces, as many as/],
  ['a tab in a block of text', edit(PYTHON, /code: \|-\n +/, 'code: |-\n\t'), /python.yaml:\d+: is indented with a tab/],
  [
    'a colon at the end of a text',
    edit(RESET, /^meaning: .*/m, 'meaning: Windows forbids this:'),
    `${RESET}:4: the colon at the end makes the text a field; remove it`,
  ],
  [
    'an item without a hyphen',
    edit(CAUSE, /^fix:\n(.*)/m, 'fix:\n$1\n  Then try again'),
    /peer-reset.mdx:\d+: an item of a list begins with "- "; add it, or join/,
  ],
  ['a field among items', edit(CAUSE, /^fix:\n(.*)/m, 'fix:\n$1\n  formerly: []'), /peer-reset.mdx:\d+: an item .*; add it, or indent this field less/],
  ...['*', '—', '•', '1.'].map(
    (bullet): Mistake => [
      `an item that begins with ${bullet}`,
      edit(CAUSE, /^fix:\n(.*)/m, `fix:\n$1\n  ${bullet} Then try again`),
      new RegExp(`peer-reset.mdx:\\d+: an item of a list begins with "- ", not with "[${bullet}]+"`),
    ],
  ),
  ['a text that begins with an ampersand', edit(PYTHON, /^otherwise: .*/m, 'otherwise: &amp an OSError'), /must be in quotes: '&amp an OSError'/],
  ['an ampersand before a choice', edit(RECV, 'reports: ', 'reports: &r '), `${RECV}:5: text that begins with & must be in quotes: '&r last-error'`],
  ['a field that is here twice', edit(PYTHON, /^otherwise:/m, 'title: Python again\notherwise:'), /the field "title" is here twice; keep one/],
  ['a list that is here twice', edit(PYTHON, /^otherwise:/m, 'about:\n  - Python again\notherwise:'), /the field "about" is here twice; join the two/],
  ['a field without a space behind its colon', edit(RESET, 'code: ', 'code:'), `${RESET}:2: is not a field; write a colon and a space after its name`],
  ['a field without a colon', edit(PYTHON, 'otherwise: ', 'otherwise '), /python.yaml:1\d: is not a field; write a colon and a space/],
  ['a field that is indented', edit(RESET, /^meaning: /m, '  meaning: '), `${RESET}:4: its indentation fits no line above`],
  ['an item without a space', edit(CAUSE, /^ {2}- shell: /m, '  -shell: '), /peer-reset.mdx:\d+: lacks a space after its hyphen/],
  [
    'an empty line with spaces above a block of text',
    edit(PYTHON, 'code: |-\n', 'code: |-\n          \n'),
    /python.yaml:\d+: the empty line above has more spaces/,
  ],
  ['a quote that is not closed above others', edit(PYTHON, /^title: .*/m, "title: 'Python"), `${PYTHON}:1: the text in quotes that begins here is not closed`],
  [
    'two mistakes far apart',
    ({ edit }) => {
      edit(PYTHON, /^title: .*/m, 'title: one: two');
      edit(PYTHON, /^otherwise: .*/m, 'otherwise: three: four');
    },
    /python.yaml:1: a colon/,
    /python.yaml:1\d: a colon/,
  ],
];

const fields: Mistake[] = [
  ...['family', 'status', 'code', 'meaning', 'verdict', 'checked'].map(
    (field): Mistake => [
      `no ${field}`,
      edit(RESET, new RegExp(`^${field}:.*\\n( .*\\n)*`, 'm'), ''),
      new RegExp(`${RESET}:2: ${field}: required field is missing\\. Expected: `),
    ],
  ),
  [
    'a choice that is not filled in',
    edit(CAUSE, 'side: either', 'side: FILL IN'),
    /peer-reset.mdx:\d+: when.side: still has the text of the template. Expected: Who meets it. One of client, server, either.$/,
  ],
  ['all protocols and one of them', edit(CAUSE, 'protocol: [TCP]', 'protocol: [TCP, any]'), /when.protocol: `any` stands for all of them; write it alone/],
  ['no side', edit(CAUSE, / {2}side: .*\n/, ''), /peer-reset.mdx:\d+: when.side: required field is missing. Expected: Who meets it/],
  ['no reports', edit(RECV, /reports: .*\n/, ''), `${RECV}:1: reports: required field is missing`],
  ['no answer', edit(RESET, 'answer: depends, ', ''), /WSAECONNRESET.mdx:\d+: verdict.0.normal.answer: required field is missing/],
  ['a field with nothing behind it', edit(CAUSE, /^fix:\n.*/m, 'fix:'), /peer-reset.mdx:\d+: fix: has nothing after its colon/],
  [
    'the number of another error, though pages link to its own',
    ({ edit }) => {
      edit(GUIDE, '## ', 'See [there](/10054/).\n\n## ');
      edit(RESET, 'code: 10054', 'code: 10053');
    },
    `${RESET}:2: code: 10053 is not the number that stands beside its text in ${GERMAN}, 10054; correct one of them.`,
  ],
  [
    'a number that no error has, though pages link to its own and the system gives its own',
    ({ edit }) => {
      edit(GUIDE, '## ', 'See [there](/10054/).\n\n## ');
      edit(RESET, 'code: 10054', 'code: 10099');
    },
    `${RESET}:2: code: 10099 is not the number that stands beside its text in ${GERMAN}, 10054; correct one of them.`,
  ],
  [
    'a number of another family',
    edit('content/errors/WSAECONNABORTED.mdx', 'code: 10053', 'code: 11001'),
    'WSAECONNABORTED.mdx:2: code: 11001 is out of the range of the family "base", 10000 to 10112; write the right number or the right family.',
  ],
  ['a number out of range', edit(RESET, 'code: 10054', 'code: 70000'), /WSAECONNRESET.mdx:2: code: is out of range .*11999/],
  ['a value that is not an option', edit(RESET, /^status: .*/m, 'status: rare'), /status: cannot be "rare"; it is one of current/],
  ['text instead of a list', edit(RESET, /^causes:.*(\n .*)*/m, 'causes: peer-reset'), /causes: must be a list \(one `- ` item per line\), not "peer-reset"/],
  ['a command without its output', edit(CAUSE, / {4}shows: .*\n/, ''), /confirm.0.shows: required field is missing/],
  ['a field one level too deep', edit(CAUSE, /^ {2}side:/m, '  fix: no\n  side:'), /peer-reset.mdx:\d+: when: unknown field "fix"/],
  ['text over several lines', edit(CAUSE, /^title: .*/m, 'title: |-\n  Two lines\n  of text'), /title: .*one line/],
  ['a day of no calendar', edit(RESET, '2026-11-21', '2026-02-31'), /WSAECONNRESET.mdx:\d+: checked: there is no such day/],
  ['a word for a day', edit(RESET, '2026-11-21', 'tomorrow'), /checked: "tomorrow" must be a day such as 2026-11-21/],
  ['a month of no calendar', edit(RESET, '2026-11-21', "'2026-13-45'"), /checked: there is no such day/],
  [
    'a text that is too short in a function',
    edit(RECV, /WSAECONNRESET: .*/, 'WSAECONNRESET: no'),
    /recv.yaml:\d+: errors.WSAECONNRESET: is too short \(at least 8 characters\)\. Expected: What each/,
  ],
  ['a number in a report', edit(REPORT, /(?<=symptoms:\n {2}- ).*/, '10054'), /symptoms.0: must be text, not a number; put quotes around it: '10054'/],
  [
    'a hex number without quotes',
    edit(RESET, 'family:', 'ntstatus: [{ name: STATUS_CONNECTION_RESET, value: 0xC000020D, tables: [wine] }]\nfamily:'),
    /ntstatus.0.value: must be text, not a number; put quotes around it: '0xC000020D'/,
  ],
  [
    'a colon in an item of a report',
    edit(REPORT, /(?<=symptoms:\n {2}- ).*/, 'Error: recv 10054'),
    /symptoms.0: a colon and a space .*; put quotes around the text: 'Error: recv 10054'/,
  ],
  ['a colon at the end of an item', edit(CAUSE, /^fix:\n {2}- .*/m, 'fix:\n  - Do this:'), /fix.0: a colon .*; put quotes around the text: 'Do this:'/],
  ['a number where a function means something', edit(RECV, /WSAECONNRESET: .*/, 'WSAECONNRESET: 10054'), /errors.WSAECONNRESET: must be text, not 10054/],
  [
    'nothing where a function means something',
    edit(RECV, /WSAECONNRESET: .*/, 'WSAECONNRESET:'),
    /errors.WSAECONNRESET: has nothing after its colon. Expected: What each/,
  ],
  [
    'a constant in lower-case letters',
    edit(RECV, 'WSAECONNRESET:', 'wsaeconnreset:'),
    /recv.yaml:\d+: errors.wsaeconnreset: "wsaeconnreset" cannot be a key here; it must be a constant/,
  ],
  [
    'a number for a constant',
    edit(GERMAN, 'error: WSAECONNRESET', 'error: 10054'),
    `${GERMAN}:3: texts.0.error: "10054" must be a constant as the header spells it`,
  ],
  ['a tag of another language', rename(GERMAN, 'content/messages/fi.yaml'), 'content/messages/fi.yaml:1: language: fi is the tag of Finnish, not of German'],
  [
    'a language in two files',
    ({ read, write }) => write('content/messages/de-DE.yaml', read(GERMAN)),
    'content/messages/de-DE.yaml: is in the language of content/messages/de.yaml; add its texts there',
  ],
  [
    'the number of another error beside a text',
    edit(GERMAN, /beside: .*/, 'beside: WinError 10053'),
    /de.yaml:\d+: texts.0.source.beside: 10053 is not the number of WSAECONNRESET, which is 10054/,
  ],
  [
    'a screenshot beside a text',
    edit(GERMAN, /beside: .*/, 'beside: a screenshot'),
    /de.yaml:\d+: texts.0.source.beside: does not name WSAECONNRESET; write what shows there .*"WinError 10054"/,
  ],
  ['a port beside a text', edit(GERMAN, /beside: .*/, "beside: 'listen :10054'"), /texts.0.source.beside: does not name WSAECONNRESET/],
  ['a block of numbers that ends before it begins', edit(BASE, 'from: 10000', 'from: 10113'), 'range.from: is greater than `to`'],
  ['a name that is no errno', edit(RESET, 'name: ECONNRESET', 'name: Reset'), /posix.name: "Reset" must be an errno name such as ECONNRESET/],
  ['an unknown error that resembles none', edit(RECV, 'WSAECONNRESET:', 'WSAEFOO:'), /errors.WSAEFOO: unknown error "WSAEFOO"; write the name/],
  ['a header that does not exist', edit(RECV, 'winsock2.h', 'bogus.h'), `${RECV}:1: header: cannot be "bogus.h"; it is one of winsock2.h`],
  ['a DLL that does not exist', edit(RECV, 'Ws2_32.dll', 'bogus.dll'), `${RECV}:2: library: cannot be "bogus.dll"; it is one of Ws2_32.dll`],
  ['a page of no form of Microsoft', edit(RECV, 'nf-winsock2-recv', 'recv'), /recv.yaml:3: docs: .* must be a page such as/],
  [
    'a filter that hides what its text speaks of',
    (content) => {
      content.edit(CAUSE, 'shell: powershell', 'shell: wireshark');
      content.edit(CAUSE, 'command: netstat -ano', 'command: tcp.port == PORT && tcp.flags.reset == 1');
      content.edit(CAUSE, /shows: .*/, 'shows: The client sends a FIN before its RST.');
    },
    /peer-reset.mdx:\d+: confirm.0.command: hides the FIN of which `shows` speaks/,
  ],
  [
    'a check that does nothing in a release build',
    (content) => {
      content.edit(CAUSE, 'shell: powershell', 'shell: code');
      content.edit(CAUSE, 'command: netstat -ano', 'command: assert(s != 0);');
    },
    /peer-reset.mdx:\d+: confirm.0.command: `assert` does nothing in a release build/,
  ],
  ...[
    ['a typographic quote', 'netstat -ano | findstr “:80”', 'has a typographic quote, dash or space'],
    ['a typographic dash', 'netstat –ano', 'has a typographic quote, dash or space'],
    ['a space that does not break', 'netstat\u00a0-ano', 'has a typographic quote, dash or space'],
    ['backticks around it', "'`netstat -ano`'", 'is a command and no Markdown; write it without backticks'],
    ['the prompt of PowerShell', "'PS C:\\> netstat -ano'", 'begins with the prompt'],
    ['the prompt of cmd', "'C:\\Users> netstat -ano'", 'begins with the prompt'],
    ['a placeholder that is a file', 'taskkill /pid <PID>', 'has a placeholder in <…>.* PORT, HOST or PID'],
    ['a name that PowerShell gives to another command', 'sc query afd', 'runs Set-Content in Windows PowerShell; write sc.exe'],
    ['such a name further on', "'ver & sc query afd'", 'runs Set-Content in Windows PowerShell; write sc.exe'],
    [
      'the port of a proxy under the name of the error’s',
      'curl -v -x http://PROXY:PORT https://HOST',
      'names a port by PORT that is not the one of the error; write PROXYPORT',
    ],
    ['a bracket that is not closed', 'Get-Date | Where-Object { $_.Day -gt (1 + 1) ', 'has a \\{ without its other half'],
    ['a bracket that is not opened', 'Get-Date).Day', 'has a \\) without its other half'],
  ].map(
    ([title, command, says]): Mistake => [
      `a command with ${title}`,
      (content) =>
        content.write(
          CAUSE,
          content.read(CAUSE).replace('netstat -ano', () => command!),
        ),
      new RegExp(`peer-reset.mdx:\\d+: confirm.0.command: ${says}`),
    ],
  ),
  [
    'a command of PowerShell in another shell',
    ({ edit }) => {
      edit(CAUSE, 'shell: powershell', 'shell: cmd');
      edit(CAUSE, 'command: netstat -ano', 'command: Get-NetTCPConnection -State Listen');
    },
    /confirm.0.command: is a command of PowerShell; write `shell: powershell`/,
  ],
  [
    'the own port of a client under the name of the error’s',
    ({ edit }) => {
      edit(CAUSE, /side: \w+/, 'side: client');
      edit(CAUSE, 'command: netstat -ano', 'command: Get-NetTCPConnection -LocalPort PORT -State TimeWait');
    },
    /confirm.0.command: names a port by PORT that is not the one of the error; write LOCALPORT/,
  ],
  [
    'a filter with a single =',
    ({ edit }) => {
      edit(CAUSE, 'shell: powershell', 'shell: wireshark');
      edit(CAUSE, 'command: netstat -ano', 'command: tcp.port = PORT');
    },
    /confirm.0.command: compares with a single =; write ==/,
  ],
  [
    'a command whose columns hide those of the next',
    edit(CAUSE, 'command: netstat -ano', 'command: Get-NetRoute | Select-Object NextHop; Get-NetAdapter'),
    /peer-reset.mdx:\d+: confirm.0.command: what follows the semicolon gets the columns of `Select-Object`/,
  ],
  [
    'a text that says where its command belongs',
    edit(CAUSE, /shows: .*/, 'shows: Run this on the server. It prints a line for each socket.'),
    /peer-reset.mdx:\d+: confirm.0.shows: says "Run this on the server"; write that as `elevated` or `on`/,
  ],
  [
    'a fix that does not name PowerShell',
    edit(CAUSE, /^fix:\n {2}- .*/m, 'fix:\n  - Run `Restart-Service NAME` and connect again.'),
    /peer-reset.mdx:\d+: fix.0: does not say that `Restart-Service NAME` is for PowerShell; write "in PowerShell" beside it/,
  ],
  [
    'a function without a family',
    ({ copy, edit }) => {
      copy(RECV, 'content/functions/WSARecvSoon.yaml');
      edit('content/functions/WSARecvSoon.yaml', 'nf-winsock2-recv', 'nf-winsock2-wsarecvsoon');
    },
    'content/functions/WSARecvSoon.yaml: WSARecvSoon has no family; add it in src/catalog/call-families.ts',
  ],
  [
    'the page of another function',
    edit(RECV, 'nf-winsock2-recv', 'nf-winsock2-send'),
    `${RECV}:3: docs: is the page of send`,
    `${TITLES}:2: pages.0.at: no source cites`,
  ],
  [
    'a title of a page that no source cites',
    edit(TITLES, 'nf-winsock2-recv', 'nf-winsock2-recieve'),
    `${TITLES}:2: pages.0.at: no source cites learn:windows/win32/api/winsock2/nf-winsock2-recieve; correct the address, or remove the title.`,
  ],
  [
    'two titles of one page',
    edit(TITLES, /(?<=pages:\n)((.*), title.*\n)/, '$1$2, title: Another title }\n'),
    new RegExp(`${TITLES}:3: pages.1.at: learn:.* has two titles; keep one`),
  ],
  [
    'the title of a part of a page',
    edit(TITLES, 'winsock2-recv', 'winsock2-recv#remarks'),
    /microsoft-learn.yaml:2: pages.0.at: .* must be a page as sources cite it, without its #…/,
  ],
  ['a title without a page', edit(TITLES, /at: \S+, /, ''), `${TITLES}:2: pages.0.at: required field is missing. Expected: The page as sources cite it`],
  [
    'a source of no known form',
    edit(PYTHON, 'rfc:9293', 'the internet'),
    /python.yaml:\d+: sources.0.at: "the internet" is not a source\. Expected: Where it was read: "learn:[^:]*, "rfc:(?!.*rfc:)/,
  ],
  ...[
    ['https://learn.microsoft.com/en-us/windows/win32/winsock/about-winsock', 'learn:windows/win32/winsock/about-winsock'],
    ['https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2', 'rfc:9293#section-3.5.2'],
    ['https://github.com/libuv/libuv/pull/10', 'github:libuv/libuv#10'],
    ['https://github.com/libuv/libuv/blob/HEAD/src/win/udp.c', 'github:libuv/libuv:src/win/udp.c'],
  ].map(
    ([address, form]): Mistake => [
      `a source by its address, ${address}`,
      edit(PYTHON, 'rfc:9293', address!),
      new RegExp(`python.yaml:\\d+: sources.0.at: has a shorter form: ${form}. Expected: Where it was read`),
    ],
  ),
  [
    'a language that cannot be highlighted',
    edit(PYTHON, 'lang: python', 'lang: quill'),
    /python.yaml:\d+: read.lang: "quill" is not a language that Shiki highlights\. .*`text`/,
  ],
  [
    'a language named like a member of every object',
    edit(PYTHON, 'lang: python', 'lang: constructor'),
    /read.lang: "constructor" is not a language that Shiki highlights/,
  ],
  ['a language in the wrong case', edit(PYTHON, 'lang: python', 'lang: C'), /read.lang: "C" is not a language that Shiki highlights; did you mean "c"/],
  ...[PYTHON, GUIDE, COMPARISON, BASE].map(
    (file): Mistake => [
      `the position of ${file} taken`,
      ({ copy }) => copy(file, file.replace(/\.(?=\w+$)/, '-too.')),
      new RegExp(`order: 1 is the position of ${file.replace(/\.\w+$/, '')}[^;]*; the next free number is 2`),
    ],
  ),
  [
    'a comparison with too few cells',
    edit(COMPARISON, /(cells:\n.*\n).*\n/, '$1'),
    `${COMPARISON}:9: rows.0.cells: WSAECONNRESET has 1 cells for 2 columns; write one for each.`,
  ],
  ['a block of numbers with a thousands separator', edit(BASE, 'from: 10000', 'from: 10.000'), /base.yaml:4: range.from: is out of range \(at least 10000\)/],
  [
    'a line of a family outside its range',
    edit(BASE, 'sources:', 'others:\n  - { code: 10200, name: WSAEFOO, message: null }\nsources:'),
    'base.yaml:7: others.0: 10200 is out of the range of the family, 10000 to 10112',
  ],
  [
    'a name with two numbers',
    edit(BASE, 'sources:', 'others:\n  - { code: 10100, name: WSAEFOO, message: null }\n  - { code: 10101, name: WSAEFOO, message: null }\nsources:'),
    'base.yaml:8: others.1: WSAEFOO has another number already; give each name to one number.',
  ],
  [
    'a title left from the file that was copied',
    ({ copy, edit, read }) => {
      copy(GUIDE, 'content/guides/what-else.mdx');
      edit('content/guides/what-else.mdx', 'order: 1', 'order: 2');
      edit('content/guides/what-else.mdx', /^title: .*/m, /^title: .*/m.exec(read(GUIDE))![0]);
    },
    /what-to-do.mdx:2: title: is word for word that of content\/guides\/what-else.mdx; write what holds for this entry/,
  ],
  [
    'a message that is a word for none',
    edit(RESET, /^message: .*/m, 'message: none'),
    `${RESET}:3: message: not a message; write it word for word, or null without quotes. Expected: The system's`,
  ],
  [
    'two verdicts on the same',
    edit(
      RESET,
      /^verdict:\n([\s\S]*?)(?=^causes)/m,
      'verdict:\n$1  - on: any\n    happened: Something else happened here.\n    normal: { answer: no, because: it is an error. }\n    retry: { answer: no, because: it is an error. }\n    usable: { answer: no, because: it is an error. }\n',
    ),
    /WSAECONNRESET.mdx:\d+: verdict: two of its entries have the same `on`; join them/,
  ],
  ['an address of Microsoft Learn with its language', edit(PYTHON, 'rfc:9293', 'learn:en-us/windows/win32/winsock'), /sources.0.at: ".*" is not a source/],
  [
    'a placeholder that is not closed',
    edit(PYTHON, '{messageNoDot}', '{messageNoDot'),
    /prints.0.line: "\{messageNoDot" is not closed; write \{messageNoDot\}/,
  ],
  [
    'the number of another name on a completion port',
    edit(RESET, 'guides:', 'completion: [{ code: 10059, name: ERROR_NETNAME_DELETED, when: On a completion port only. }]\nguides:'),
    /completion.0.code: ERROR_NETNAME_DELETED is 10052, not 10059; write the number that its own entry has/,
  ],
  [
    'a wrong number of an error that another names on a completion port',
    ({ edit }) => {
      edit(RESET, 'guides:', 'completion: [{ code: 10052, name: ERROR_NETNAME_DELETED, when: On a completion port only. }]\nguides:');
      edit('content/errors/ERROR_NETNAME_DELETED.mdx', 'code: 10052', 'code: 11001');
    },
    'ERROR_NETNAME_DELETED.mdx:2: code: 11001 is out of the range',
  ],
  ['a function that is like itself', edit(RECV, 'failure:', 'like: recv\nfailure:'), /recv.yaml:6: like: is recv itself/],
  [
    'an observed error that is documented',
    edit(RECV, /$/, `observed: [{ error: WSAECONNRESET, means: ${WHY}, source: { at: rfc:9293, says: ${WHY} } }]\n`),
    /recv.yaml:\d+: observed.0.error: WSAECONNRESET is under `errors` too; keep it there if/,
  ],
  [
    'a text of two errors',
    ({ read, write }) =>
      write(
        GERMAN,
        read(GERMAN).replace(/ {2}- error:[\s\S]*/, (one) => one + one.replace('WSAECONNRESET', 'WSAECONNABORTED').replace('10054', '10053')),
      ),
    /de.yaml:9: texts.1.text: is the text of WSAECONNRESET too, whose English message differs/,
  ],
  [
    'the English text in another language',
    (content) => content.edit(GERMAN, /text: .*/, /^message: (.*)/m.exec(content.read(RESET))![1]!.replace(/^/, 'text: ')),
    /de.yaml:4: texts.0.text: is the English message; write the German one/,
  ],
  ['a title in Markdown', edit(TITLES, /title: [^}]*/, "title: '`recv` function' "), /pages.0.title: .* must be one line without Markdown/],
  [
    'a symptom of two lines',
    edit(REPORT, /(?<=symptoms:\n {2}- ).*/, '|-\n    one line\n    another line'),
    /symptoms.0: .* must be one line; what was pasted goes under/,
  ],
  [
    'a mail address in a report',
    edit(REPORT, /(?<=symptoms:\n {2}- ).*/, 'git@github.com and root@db.local work, jane@contoso.com does not'),
    /symptoms.0: has the mail address jane@contoso.com; write user@example.com/,
  ],
  [
    'a key of the template',
    edit(PYTHON, 'WSAECONNRESET:', 'FILL_IN:'),
    /python.yaml:\d+: map.FILL_IN.name: still has the text of the template. Replace the key "FILL_IN" by the constant of an error/,
  ],
  [
    'an unknown placeholder',
    edit(PYTHON, '{messageNoDot}', '{mesage}'),
    /python.yaml:\d+: prints.0.line: unknown placeholder "mesage"; did you mean "message"\? Expected/,
  ],
  ['an alias that is a page', edit(RESET, 'family:', 'aliases: [SEARCH]\nfamily:'), /WSAECONNRESET.mdx:\d+: aliases.0: "SEARCH" is the address of a page/],
  ['a former name that is a section', edit(CAUSE, 'fix:', 'formerly: [causes]\nfix:'), /peer-reset.mdx:\d+: formerly.0: "causes" is the anchor of a section/],
  [
    'a link to no page',
    edit(CAUSE, /^fix:\n {2}- /m, 'fix:\n  - "[There](/guides/what-to-dont/) is more."\n  - '),
    /peer-reset.mdx:\d+: fix.0: the link to \/guides\/what-to-dont\/ leads to no page; did you mean \/guides\/what-to-do\/\?/,
  ],
  // The mistakes from here on have consequences in files that are fine: the program of the cause, the page that links the error.
  [
    'a relation that names one of the two',
    edit(RESET, /tell: .*/, 'tell: The other one is WSAECONNABORTED, 10053.'),
    `${RESET}:20: related.0.tell: does not name WSAECONNRESET`,
  ],
  [
    'a cause that nobody reports',
    ({ edit, copy }) => {
      copy(CAUSE, 'content/causes/peer-reset-too.mdx');
      edit(RESET, '- peer-reset', '- peer-reset\n  - peer-reset-too');
    },
    'content/causes/peer-reset-too.mdx: nothing says how people write about this cause; add content/reports/peer-reset-too.yaml',
  ],
  ['an unknown cause', edit(RESET, '- peer-reset', '- peer-rest'), `${RESET}:17: causes.0: unknown cause "peer-rest"; did you mean "peer-reset"?`],
  ['an unknown function', edit(CAUSE, 'calls: [recv]', 'calls: [recieve]'), /peer-reset.mdx:\d+: when.calls.0: unknown function "recieve"; write the name/],
  [
    'a cause that is listed twice',
    edit(RESET, '- peer-reset', '- peer-reset\n  - peer-reset'),
    `${RESET}:18: causes.1: "peer-reset" is in this list twice; keep one.`,
  ],
  ['a misspelt field', edit(CAUSE, 'fixedBy:', 'fixdBy:'), /peer-reset.mdx:\d+: unknown field "fixdBy"; did you mean "fixedBy"\?/],
  [
    'a function that is refused',
    ({ edit }) => {
      edit(RECV, 'reports: last-error', 'reports: lasterror');
      edit(RESET, 'related:', `unhelpful:\n  - remedy: Calling \`recv\` again\n    why: ${WHY}\n    sources: [{ at: rfc:9293, says: ${WHY} }]\nrelated:`);
      edit(CAUSE, /^fix:\n {2}- .*/m, 'fix:\n  - Call `recv` on another socket.');
    },
    `${RECV}:5: reports: cannot be "lasterror"`,
  ],
  ['an error that is refused', edit(RESET, 'status: current', 'status: rare'), /WSAECONNRESET.mdx:\d+: status: cannot be "rare"/],
  [
    'a report of no cause',
    rename(REPORT, 'content/reports/peer-resets.yaml'),
    /peer-resets.yaml: no cause has this name; did you mean "peer-reset"\? Rename the file/,
  ],
  [
    'a remedy that does not help and is a fix',
    ({ edit }) => {
      edit(
        RESET,
        'related:',
        `unhelpful:\n  - remedy: "\`netsh winsock reset\`, again and again"\n    why: ${WHY}\n    sources: [{ at: rfc:9293, says: ${WHY} }]\nrelated:`,
      );
      edit(CAUSE, /^fix:\n {2}- .*/m, 'fix:\n  - Run `netsh winsock reset` as administrator.');
    },
    /WSAECONNRESET.mdx:\d+: unhelpful.0.remedy: the fix of peer-reset names `netsh winsock reset`; .* link to #peer-reset/,
  ],
  [
    'a first step that does not help',
    ({ edit }) => {
      edit(RESET, /^firstSteps:\n.*/m, 'firstSteps:\n  - Run `netsh winsock reset` as administrator.');
      edit(RESET, 'related:', `unhelpful:\n  - remedy: "\`netsh winsock reset\`"\n    why: ${WHY}\n    sources: [{ at: rfc:9293, says: ${WHY} }]\nrelated:`);
    },
    /WSAECONNRESET.mdx:\d+: firstSteps.0: is what `unhelpful` says does not help \("`netsh winsock reset`"\)/,
  ],
  [
    'a first step that does not help, without code',
    ({ edit }) => {
      edit(RESET, /^firstSteps:\n.*/m, 'firstSteps:\n  - Try turning the firewall off, then connect again.');
      edit(RESET, 'related:', `unhelpful:\n  - remedy: Turning the firewall off\n    why: ${WHY}\n    sources: [{ at: rfc:9293, says: ${WHY} }]\nrelated:`);
    },
    /WSAECONNRESET.mdx:\d+: firstSteps.0: is what `unhelpful` says/,
  ],
  [
    'a fix for everyone behind one for a product',
    edit(CAUSE, /^fix:\n/m, "fix:\n  - '**Docker:** Start Docker Desktop.'\n"),
    /peer-reset.mdx:\d+: fix: one for everyone stands behind one that begins with a product in bold; put those of products last/,
  ],
  [
    'seven fixes for everyone',
    edit(CAUSE, /^fix:\n/m, `fix:\n${['dog', 'cat', 'cow', 'hen', 'pig', 'fox', 'owl'].map((animal) => `  - Ask the ${animal}.\n`).join('')}`),
    /peer-reset.mdx:\d+: fix: more than 6 for everyone; begin those about one product with its name in bold/,
  ],
  [
    'a step that stands in its list twice',
    edit(CAUSE, /^fix:\n(.*\n)/m, 'fix:\n$1$1'),
    /peer-reset.mdx:19: fix.1: "some words .*" is in this list twice; keep one/,
  ],
  ['a source that stands in its list twice', edit(PYTHON, /^sources:\n(.*\n.*\n)/m, 'sources:\n$1$1'), /python.yaml:\d+: sources.1: is in this list twice/],
  [
    'a column that stands in its table twice',
    edit(COMPARISON, /^columns:\n(.*\n).*\n/m, 'columns:\n$1$1'),
    /lost-connections.yaml:6: columns.1: "some words .*" is in this list twice/,
  ],
  ['a list written as one text', edit(RESET, /^firstSteps:\n.*/m, 'firstSteps: Close the socket and connect again.'), /firstSteps: must be a list/],
  ['a cell without text', edit(COMPARISON, /(cells:\n *- ).*/, "$1''"), /rows.0.cells.0: is too short/],
  [
    'four first steps',
    edit(RESET, /^firstSteps:\n.*\n/m, `firstSteps:\n${[1, 2, 3, 4].map((step) => `  - The step number ${step} of them.\n`).join('')}`),
    /firstSteps: has too many items \(at most 3\)/,
  ],
  [
    'code in the plain sentence',
    edit(RESET, /^plain: .*/m, 'plain: The other side answered `connect` with a reset.'),
    /plain: .* must be in words that everybody knows, without code/,
  ],
  ['a plain sentence that is too long', edit(RESET, /^plain: .*/m, `plain: ${'word '.repeat(30)}`), /plain: is too long \(at most 140 characters\)/],
  [
    'a guide that does not exist',
    edit(RESET, 'guides: [what-to-do]', 'guides: [what-to-dont]'),
    /WSAECONNRESET.mdx:\d+: guides.0: unknown guide "what-to-dont"; did you mean "what-to-do"\?/,
  ],
  [
    'a guide of a cause that does not exist',
    edit(CAUSE, 'guides: [what-to-do]', 'guides: [what-to-dont]'),
    /peer-reset.mdx:\d+: guides.0: unknown guide "what-to-dont"/,
  ],
  [
    'a command that stands twice in a report',
    edit(
      CAUSE,
      /^confirm:\n/m,
      'confirm:\n  - { shell: powershell, command: Get-NetAdapter -Name A -Physical, shows: the adapters of this computer }\n' +
        '  - { shell: powershell, command: Get-NetAdapter -Physical -Name A | Select-Object Name, shows: the adapters of this computer }\n',
    ),
    /peer-reset.mdx:\d+: confirm.1.command: asks what `Get-NetAdapter -Name A -Physical` in content\/causes\/peer-reset.mdx asks/,
  ],
  ['a report without text', edit(REPORT, /symptoms:\n.*/, 'symptoms: []'), `${REPORT}:1: symptoms: has too few items (at least 1)`],
  [
    'a report that is not filled in',
    edit(REPORT, /(?<=posts:\n {2}- ).*/, 'FILL IN'),
    /posts.0: still has the text of the template. Expected: Questions as posted/,
  ],
  ['a report that is too long', edit(REPORT, /(?<=posts:\n {2}- ).*/, 'x'.repeat(2001)), /posts.0: is too long \(at most 2000 characters\)/],
  [
    'a report that stands in two files',
    ({ edit }) => {
      edit(REPORT, /(?<=symptoms:\n {2}- ).*/, 'the peer is gone again');
      edit(REPORT, /(?<=posts:\n {2}- ).*/, 'The peer  is gone AGAIN');
    },
    /peer-reset.yaml:\d+: posts.0: is the same text as in content\/reports\/peer-reset.yaml, symptoms.0/,
  ],
];

const bodies: Mistake[] = [
  ['a placeholder of a command', inBody('Look at {PORT} first.'), /what-to-do.mdx:\d+: \{PORT\} in braces is run as code; put it in backticks/],
  ['an unknown component', inBody('<Wier />'), /what-to-do.mdx:\d+: there is no component <Wier>; did you mean <Wire>\?/],
  ['HTML', inBody('A <b>bold</b> word.'), /what-to-do.mdx:\d+: <b> is HTML; write Markdown/],
  ['a cause known by its place', inBody('See the first cause.'), /what-to-do.mdx:\d+: "first cause" goes by an order that changes/],
  ['an import', inBody("import x from './x.js'"), /what-to-do.mdx:\d+: content imports and exports nothing/],
  ['a brace that is not closed', inBody('An { open brace.'), /what-to-do.mdx:\d+: cannot be read as MDX: .*backticks/],
  [
    'a component that is not closed',
    edit(RESET, '## Background', '<Wire title="x">\n\n## Background'),
    `${RESET}:29: <Wire> is not closed; end its tag with />.`,
  ],
  ['HTML that is not closed', inBody('A <b>bold word.'), /what-to-do.mdx:\d+: <b> is HTML; write Markdown/],
  ['a tag that closes nothing', inBody('A bold</b> word.'), /what-to-do.mdx:\d+: cannot be read as MDX: Unexpected closing tag `<\/b>`/],
  ['a < before a name', inBody('If a <b then stop.'), /what-to-do.mdx:\d+: cannot be read as MDX: .*backticks/],
  ['Wire without steps', inBody(wire('title="Who" left="a" right="b"')), /what-to-do.mdx:\d+: <Wire>: steps: required field is missing/],
  ['Wire without a title', inBody(wire(`left="a" right="b" ${STEPS}`)), /<Wire>: title: required field is missing/],
  [
    'Wire with an unknown lane',
    inBody(wire(`title="Who" left="a" right="b" ${STEPS.replace("'left'", "'centre'")}`)),
    /<Wire>: steps.0.from: cannot be "centre"; it is one of left, middle, right/,
  ],
  [
    'Wire with an unknown kind',
    inBody(wire(`title="Who" left="a" right="b" ${STEPS.replace("'rst'", "'reset'")}`)),
    /<Wire>: steps.0.kind: cannot be "reset"; it is one of syn/,
  ],
  [
    'Wire with a lane that has no name',
    inBody(wire(`title="Who" left="a" right="b" ${STEPS.replace("'left'", "'middle'")}`)),
    /<Wire>: a step uses the lane "middle"/,
  ],
  ['Wire with an unknown attribute', inBody(wire(`title="Who" left="a" rihgt="b" ${STEPS}`)), /<Wire>: unknown field "rihgt"; did you mean "right"\?/],
  [
    'Wire with an unknown field in a step',
    inBody(wire(`title="Who" left="a" right="b" ${STEPS.replace('kind', "to: 'right', lots: true, kind")}`)),
    /<Wire>: steps.0: unknown field "lots"; did you mean "lost"\? The fields here are from, to, kind, label, lost/,
  ],
  [
    'Wire with a misspelt field in a step',
    inBody(wire(`title="Who" left="a" right="b" ${STEPS.replace('label', 'labl')}`)),
    /<Wire>: steps.0: unknown field "labl"; did you mean "label"\? The fields here are from/,
  ],
  ['Wire with an undefined name', inBody(wire('title="Who" left="a" right="b" steps={PORT}')), /<Wire>: steps: is not a value: PORT is not defined/],
  ['a sample that does not exist', inBody('<Sample file="last.c" />'), /what-to-do.mdx:\d+: there is no content\/samples\/last.c; the samples are first.c/],
  [
    'samples of an unknown error',
    ({ write }) => write('content/samples/WSAECONNREST/c.c', 'x'),
    'content/samples/WSAECONNREST: folder: unknown error "WSAECONNREST"; did you mean "WSAECONNRESET"?',
  ],
  [
    'a sample in a language that pages do not show',
    ({ write }) => write('content/samples/WSAECONNRESET/python.js', 'x'),
    'content/samples/WSAECONNRESET/python.js: language: "python.js" is not a language of samples; the languages are c.c, ',
  ],
  [
    'samples that no page shows',
    ({ write }) => write('content/samples/WSAECONNRESET/c.c', 'x'),
    'content/samples/WSAECONNRESET: no page shows it; write <Sample file="WSAECONNRESET" />',
  ],
  ['a relative link', inBody('See [there](../10054/).'), /what-to-do.mdx:\d+: the link to \.\.\/10054\/ is relative/],
  ['a link to a file', inBody('See [there](WSAECONNRESET.mdx).'), /the link to WSAECONNRESET.mdx is relative/],
  ['a link to no page', inBody('See [there](/10055/).'), /the link to \/10055\/ leads to no page; correct its number, or the `code` of the error/],
  [
    'a link to no anchor',
    inBody('See [there](/10054/#peer-rest).'),
    /the link to \/10054\/#peer-rest leads to no place on that page; did you mean #peer-reset\?/,
  ],
  [
    'a link to an anchor that resembles none',
    inBody('See [there](/10054/#here-it-is-written).'),
    /#here-it-is-written leads to no place .*, such as #peer-reset\.$/,
  ],
  ['a typographic quote', inBody('It’s gone.'), /what-to-do.mdx:\d+: "’" is a typographic quote/],
  ['a heading without a space', edit(RESET, '## Background', '##Background'), `${RESET}:29: lacks a space after ##.`],
  ['a heading in a guide without a space', inBody('###Again'), /what-to-do.mdx:\d+: lacks a space after ###./],
  ['a code block that is not closed', inBody('```c\nint x;'), /what-to-do.mdx:13: the code block that begins here is not closed; write ```/],
  ['a code block that is not closed above another', inBody('```c\nint x;\n\n```c\nint y;\n```'), /what-to-do.mdx:13: the code block that begins here/],
  ['a question below ####', edit(RESET, /^### /m, '#### '), `${RESET}:46: skips a level; write ###.`],
  ['a section without text', edit(RESET, /## Background\n\n.*\n/, '## Background\n'), `${RESET}:29: nothing stands below this heading`],
  ['a question without an answer', edit(RESET, /\n\n[^#\n]*\n$/, '\n'), /WSAECONNRESET.mdx:\d+: nothing stands below this heading/],
  ['a line that makes a heading of the text above it', inBody('One thing.\n---\n\nAnother.'), /what-to-do.mdx:13: the line of --- below makes this a heading/],
  [
    'a table on an error’s page',
    edit(RESET, /(## Background\n\n)/, '$1| A | B |\n|---|---|\n| 1 | 2 |\n\n'),
    `${RESET}:31: the page of an error has no room for a table`,
  ],
  ['a footnote', inBody('One thing[^1].\n\n[^1]: More of it.'), /what-to-do.mdx:15: there are no footnotes; say it in the text/],
  ['a footnote without its text', inBody('One thing[^1].'), /what-to-do.mdx:13: "\[\^1\]" is no footnote/],
  ['a guide without a body', edit(GUIDE, /(\n---\n)[\s\S]*/, '$1'), /what-to-do.mdx:\d+: has no heading; write the answer/],
  ['a heading with one #', inBody('# Title'), /what-to-do.mdx:\d+: a heading with one #/],
  [
    'a section that no error has',
    edit(RESET, '## In your code', '## Your code'),
    /WSAECONNRESET.mdx:\d+: "Your code" is not a section of an error; the sections are Background/,
  ],
  ['no background', edit(RESET, '## Background', 'Background'), `${RESET}:28: has no section Background; add "## Background".`],
  [
    'a background twice',
    edit(RESET, '## In your code', '## Background'),
    `${RESET}:33: has the sections Background, Background, Questions; write Background, Q`,
  ],
  [
    'sections in another order',
    edit(RESET, '## Background', '## In your code\n\nNothing.\n\n## Background'),
    /WSAECONNRESET.mdx:29: has the sections In your code, Background, In your code, Questions; write Background, In your code, Questions in this order/,
  ],
  ['one question only', edit(RESET, /### some words[^#]*$/, ''), /WSAECONNRESET.mdx:\d+: has 1 question; write 2 to 4/],
];

/** Markdown that is not rendered, in a field of one line and in a body. */
const inProse = (title: string, text: string, says: string): Mistake[] => [
  [`${title} in a field`, edit(CAUSE, /^fix:\n/m, `fix:\n  - '${text}'\n`), new RegExp(`peer-reset.mdx:\\d+: fix.0: ${says}.* Expected: What to do`)],
  [`${title} in a body`, inBody(text), new RegExp(`what-to-do.mdx:13: ${says}`)],
];

const markup: Mistake[] = [
  ...inProse('bold that is not closed', 'Run **this first.', '"\\*\\*this" has no other half'),
  ...inProse('bold with spaces inside', 'Run ** this ** first.', '"\\*\\*" has no other half'),
  ...inProse('emphasis that is not closed', 'Run *this first.', '"\\*this" has no other half'),
  ...inProse('code that is not closed', 'Run `recv` and `send first.', '"`send first\\." has a backtick without its other half'),
  ...inProse('a link that is not closed', 'See [there](/10054/ for more.', '"\\]\\(/10054/ for more\\." is no link; write \\[words\\]'),
  ...inProse('a link with code that is not closed', 'See [`recv`(/10054/) for more.', '"\\[…\\(/10054/\\) for more\\." is no link'),
  ...inProse('a link with a space inside', 'See [there] (/10054/) for more.', '"\\] \\(/10054/\\) for more\\." is no link'),
  ...inProse('a link with the brackets in the wrong order', 'See (there)[/10054/] for more.', '"\\)\\[/10054/\\] for more\\." is no link'),
  ...inProse('a link to a place that is not named', 'See [there][10054] for more.', '"\\]\\[10054\\] for more\\." is no link'),
  ...inProse('a link without words', 'See [](/10054/) for more.', 'a link has no words'),
  ...inProse('an image', 'See ![there](/10054/) for more.', 'there are no images; say it in words'),
  ...inProse('a table without its line', '| one | two | three |', '"\\| one \\| two \\| three \\|" makes no table'),
  [
    'HTML in a field',
    edit(CAUSE, /^fix:\n/m, 'fix:\n  - A <b>bold</b> word.\n'),
    /fix.0: "<b>" is shown as it is; write Markdown, or put it in backticks. Expected/,
  ],
  [
    'a list in a field',
    edit(CAUSE, /^fix:\n/m, 'fix:\n  - 1. Close the socket.\n'),
    /fix.0: "1. Close the socket." begins as a list, heading or quotation does/,
  ],
  ['a heading in a field', edit(CAUSE, /^fix:\n/m, "fix:\n  - '## Close the socket'\n"), /fix.0: "## Close the socket" begins as a list, heading/],
  ['a link to nothing', inBody('See [there]() for more.'), /what-to-do.mdx:13: a link leads nowhere; write its address/],
  ['half of an address', inBody('See [there](https://) for more.'), /what-to-do.mdx:13: the link to https:\/\/ is no address/],
  [
    'marks in the items of a list and the line of a paragraph, each at its place',
    inBody('- one\n- two `three\n- **four\n\nfive\nsix *seven'),
    /what-to-do.mdx:14: "`three" has a backtick/,
    /what-to-do.mdx:15: "\*\*four" has no other half/,
    /what-to-do.mdx:18: "\*seven" has no other half/,
  ],
  [
    'rows of a table with too many and too few cells',
    inBody('| one | two |\n| --- | --- |\n| `a|b` | c |\n| d |'),
    /what-to-do.mdx:15: has 3 cells for 2 columns; write one for each; a \| that belongs to the text is \\\| in backticks/,
    /what-to-do.mdx:16: has 1 cell for 2 columns/,
  ],
  ['code that is not closed in a table', inBody('| one | two |\n| --- | --- |\n| `a | c |'), /what-to-do.mdx:15: "`a c" has a backtick/],
  [
    'a code block in an unknown language',
    inBody('```powershel\nnetstat\n```'),
    /what-to-do.mdx:13: "powershel" is not a language .*; did you mean "powershell"\?/,
  ],
  ['a code block without a language', inBody('```\nnetstat\n```'), /what-to-do.mdx:13: the code block has no language; write one behind ```/],
];

const programs: Mistake[] = [
  ['no leading comment', edit(PROGRAM, '/*\n', '// '), `${PROGRAM}:1: has no leading comment; begin with a line of /*`],
  ['a line of the comment without a star', edit(PROGRAM, ' * call', 'call'), `${PROGRAM}:4: is not a line of the leading comment; begin it with " * "`],
  ['an unknown cause', edit(PROGRAM, 'cause: peer-reset', 'cause: peer-rest'), `${PROGRAM}:3: cause: unknown cause "peer-rest"; did you mean "peer-reset"?`],
  ['an unknown error', edit(PROGRAM, 'error: WSAECONNRESET', 'error: WSAECONNREST'), `${PROGRAM}:5: error: unknown error "WSAECONNREST"`],
  [
    'a program in Python without a leading comment',
    ({ write }) => write('content/reproductions/in-python.py', 'print("recv: 10054")\n'),
    'content/reproductions/in-python.py:1: has no leading comment',
  ],
  [
    'a line of the comment of a program in Python without a #',
    ({ write }) => write('content/reproductions/in-python.py', PYTHON_PROGRAM.replace('# call', 'call')),
    'content/reproductions/in-python.py:3: is not a line of the leading comment; begin it with "# "',
  ],
  [
    'a comment of a program in Python without an empty line below',
    ({ write }) => write('content/reproductions/in-python.py', PYTHON_PROGRAM.replace('\n\n', '\n')),
    'content/reproductions/in-python.py:7: is not a line of the leading comment; begin it with "# ", or end the comment above it with an empty line',
  ],
  [
    'two programs of one name',
    ({ write }) => write('content/reproductions/peer-resets.py', PYTHON_PROGRAM),
    `content/reproductions/peer-resets.py: has the name of ${PROGRAM}; rename one of them.`,
  ],
  [
    'a mistake in the comment of a program in Python',
    ({ write }) => write('content/reproductions/in-python.py', PYTHON_PROGRAM.replace('peer-reset', 'peer-rest')),
    'content/reproductions/in-python.py:2: cause: unknown cause "peer-rest"',
  ],
  [
    'a program in an unknown language',
    ({ write }) => write('content/reproductions/in-perl.pl', 'x'),
    /in-perl.pl: would be ignored; the files here end in .c, .cs/,
  ],
  [
    'an error that its cause does not have',
    (content) => {
      content.edit('content/errors/WSAECONNABORTED.mdx', /^causes:\n(?: {2}- .*\n)+/m, 'causes: []\n');
      content.edit(PROGRAM, 'error: WSAECONNRESET', 'error: WSAECONNABORTED');
    },
    `${PROGRAM}:5: error: peer-reset is not a cause of WSAECONNABORTED`,
    /WSAECONNABORTED.mdx:\d+: causes: lists 0/,
  ],
  [
    'a call that the program does not print',
    edit(PROGRAM, 'call: recv', 'call: send'),
    `${PROGRAM}:4: call: the program does not print "send: " and the number`,
  ],
  ['a program with a text of the template', edit(PROGRAM, 'return 0', 'return FILL_IN'), `${PROGRAM}:18: still has the text of the template`],
  [
    'a call that its cause does not have',
    ({ read, write }) => write(PROGRAM, read(PROGRAM).replaceAll(/recv(?=:)|(?<=call: )recv/g, 'send')),
    `${PROGRAM}:4: call: peer-reset does not name send; its calls are recv`,
  ],
  [
    'a program without a cause whose call does not have the error',
    ({ edit }) => {
      edit(PROGRAM, / \* cause: .*\n/, '');
      edit(PROGRAM, 'error: WSAECONNRESET', 'error: WSAECONNABORTED');
    },
    `${PROGRAM}:3: call: recv does not have WSAECONNABORTED; name a cause`,
  ],
  [
    'a program without a cause and of an unknown call',
    ({ edit }) => {
      edit(PROGRAM, / \* cause: .*\n/, '');
      edit(PROGRAM, 'call: recv', 'call: recieve');
      edit(PROGRAM, '"recv: ', '"recieve: ');
    },
    `${PROGRAM}:3: call: unknown function "recieve"`,
  ],
  ['surroundings that nobody provides', edit(PROGRAM, 'needs: nothing', 'needs: luck'), `${PROGRAM}:6: needs: cannot be "luck"; it is one of nothing`],
  ['evidence of no known form', edit(PROGRAM, /evidence: .*/, 'evidence: sock.c'), `${PROGRAM}:7: evidence: not evidence; write a test of Wine`],
  [
    'an observation of no program',
    edit('content/observations/wine-8.0.yaml', 'program: peer-resets', 'program: peer-reset'),
    'content/observations/wine-8.0.yaml:5: seen.0.program: unknown program "peer-reset"; did you mean "peer-resets"?',
  ],
];

for (const [kind, mistakes] of Object.entries({ 'the file itself': files, YAML: yaml, 'braces in YAML': braces, fields, bodies, markup, programs })) {
  describe(`a mistake in ${kind} is reported with file, place and remedy`, () => {
    for (const [title, make, ...expected] of mistakes) {
      test(title, () => {
        const content = world();
        make(content);
        const problems = content.problems();
        const says = problems.join('\n');
        assert.equal(problems.length, expected.length, says);
        assert.doesNotMatch(says, /[^.]\.\.(?![./])|; [A-Z](?![A-Z])/, 'two full stops, or a capital letter behind a semicolon');
        for (const one of expected) {
          assert.ok(
            problems.some((problem) => (typeof one === 'string' ? says.includes(one) : one.test(problem))),
            `${one} is not among:\n${says || 'no problems'}`,
          );
        }
      });
    }
  });
}

describe('the check', () => {
  test('reports the problems of all files at once, without consequential ones', () => {
    const content = world();
    content.edit(RESET, /^code: .*/m, 'code: ten');
    content.edit(CAUSE, /^title: .*/m, 'title: one: two');
    content.edit(PYTHON, '{messageNoDot}', '{mesage}');
    content.edit(RECV, 'WSAECONNRESET:', 'WSAECONNREST:');
    const problems = content.problems();
    assert.deepEqual(
      problems.map((problem) => problem.split(': ', 1)[0]),
      [`${CAUSE}:2`, `${RESET}:2`, `${RECV}:8`, `${PYTHON}:${content.read(PYTHON).split('{mesage}', 1)[0]!.split('\n').length}`],
    );
  });

  test('names a function of a family that has no page, and the one that was meant, which has no family therefore', () => {
    const content = world();
    content.write('content/functions/WSARecvSoon.yaml', content.read(RECV).replace('nf-winsock2-recv', 'nf-winsock2-wsarecvsoon'));
    assert.deepEqual(content.problems({ calls: ['recv', 'WSARecvSon'] }), [
      'src/catalog/call-families.ts: unknown function "WSARecvSon"; did you mean "WSARecvSoon"? Write the name of a file in content/functions/, or add that file.',
    ]);
  });

  test('rejects future dates only if it is given the date, so that no build depends on the clock', () => {
    const content = world();
    content.edit(RESET, '2026-11-21', '2199-01-01');
    assert.deepEqual(content.problems(), []);
    assert.match(content.problems({ today: '2026-11-28' }).join(), /WSAECONNRESET.mdx:\d+: checked: 2199-01-01 is in the future/);
  });

  test('takes what a program writes into a file for no prompt', () => {
    const content = world();
    content.edit(CAUSE, 'command: netstat -ano', "command: 'C:\\Windows\\System32\\netstat.exe -ano > sockets.txt'");
    assert.deepEqual(content.problems(), []);
  });

  test('leaves hidden files alone, such as the link to nowhere that locks a file in an editor', () => {
    const content = world();
    content.link('content/errors/.#WSAECONNRESET.mdx', 'nowhere');
    assert.deepEqual(content.problems(), []);
  });

  test('accepts tomorrow, which is today in some time zones', () => assert.deepEqual(world().problems({ today: '2026-11-20' }), []));
});
