import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import type { Cause } from '../../src/catalog/types.ts';
import { whereToRun } from '../../src/catalog/where-to-run.ts';
import { bugReport } from '../../src/outputs/bug-report/bug-report.ts';
import { isSafe } from '../../src/outputs/bug-report/commands.ts';
import { questionsOf } from '../../src/outputs/bug-report/questions.ts';
import { MACHINES } from '../../src/schemas/vocabulary.ts';
import { catalog } from './catalog.ts';

const { errors } = catalog;
const commandsOf = (report: string) => [...report.matchAll(/^```\n(.*)\n```\n```\nOUTPUT\n```$/gm)].map(([, command]) => command!);
const reportOf = (code: number) => bugReport(catalog.byCode.get(code)!).text;

describe('a bug report', () => {
  const reports = errors.map(({ code }) => ({ code, report: reportOf(code), asked: commandsOf(reportOf(code)) }));

  test('has at most five commands, each once', () => {
    assert.ok(reports.some(({ asked }) => asked.length > 1));
    assert.deepEqual(
      reports.filter(({ asked }) => asked.length > 5 || new Set(asked).size < asked.length),
      [],
    );
  });

  test('asks for a dozen things at most, and for those of every error', () => {
    for (const { report, asked } of reports) {
      const questions = report.match(/^- .*[:?]$/gm) ?? [];
      assert.ok(questions.length + asked.length <= 12, report);
      assert.match(report, /^- Versions of program and library.*\n- Call that failed.*:\n[\s\S]*^- Windows version/m);
    }
  });

  test('says what to leave out before it asks', () => {
    for (const { report } of reports) {
      assert.match(report, /^Write "unknown" .* Leave out what is private: addresses, names, passwords\.\n\n- /m);
      assert.doesNotMatch(report, /^- .*address/m);
    }
  });

  test('has a place for the output of each command, and names what to fill in', () => {
    for (const { report, asked } of reports) {
      assert.equal(report.match(/^```$/gm)?.length ?? 0, asked.length * 4, report);
      const [, filled = ''] = /run (?:each|this) command(?: with the (.*) that failed)? and replace OUTPUT by/.exec(report) ?? [];
      const inCommands = new Set(asked.join('\n').match(/\b(?:HOST|PORT|ADDRESS|PID|LOCALPORT|PATH|NAME)\b/g));
      assert.deepEqual(new Set(filled.match(/\b[A-Z]{3,}\b/g)), inCommands, report);
    }
  });

  test('says which command is for one side only, where causes differ in the side', () => {
    assert.match(reportOf(10048), /^In PowerShell, if the server fails:\n```\nGet-NetTCPConnection -LocalPort PORT -State Listen/m);
    assert.match(reportOf(10048), /^In PowerShell, if the client fails:$/m);
    for (const { report } of reports.filter(({ report }) => / fails:$/m.test(report))) assert.match(report, /^- Is the program that fails the /m);
  });

  test('does not look for a connection that the error has ended', () => {
    for (const code of [64, 10053, 10054]) assert.doesNotMatch(reportOf(code), /-RemotePort/);
    // Nothing has ended it there.
    assert.match(reportOf(10056), /-RemotePort PORT/);
  });

  test('asks for no command that another one contains', () => {
    assert.deepEqual(
      commandsOf(reportOf(10060)).filter((command) => command.startsWith('Resolve-DnsName')),
      ['Resolve-DnsName HOST; Resolve-DnsName HOST -Server 1.1.1.1 -DnsOnly -NoHostsFile'],
    );
  });

  test('asks for a command only where a cause names it', () => {
    for (const { code, asked } of reports) {
      const named = catalog.byCode.get(code)!.causes.flatMap(({ confirm }) => confirm.map(({ command }) => command));
      assert.deepEqual(
        asked.filter((command) => !named.includes(command)),
        [],
        String(code),
      );
    }
  });

  test('asks for nothing that starts or changes something, or that may hold a password', () => {
    const risky = /\bset\b|prox[yi]|CommandLine|HKCU|WinEvent|\bcurl\b|\bssh\b|\bcopy\b|Start-|Add-Type|reg query|env:|appverif|cdb|docker|file=/i;
    assert.deepEqual(
      reports.flatMap(({ code, asked }) => asked.filter((one) => risky.test(one)).map((one) => `${code}: ${one}`)),
      [],
    );
  });

  test('has no command that belongs on another computer', () => {
    for (const { report } of reports) assert.doesNotMatch(report, new RegExp(`^In .*(?:${Object.values(MACHINES).join('|')})`, 'm'));
  });

  test('loses nothing when it is rendered, and no line of it becomes a heading', () => {
    const markdown = new MarkdownIt({ html: true });
    for (const { report } of reports) {
      const kinds = markdown.parse(report, {}).flatMap(({ type, children }) => [type, ...(children ?? []).map(({ type }) => type)]);
      assert.deepEqual(
        kinds.filter((kind) => /^(?:html|heading|em_)/.test(kind)),
        [],
        report,
      );
    }
  });

  test('says of each command in which shell and with which rights it runs', () => {
    for (const { code, report, asked } of reports) {
      const checks = catalog.byCode.get(code)!.causes.flatMap(({ confirm }) => confirm);
      for (const command of asked) {
        const heading = report
          .slice(0, report.indexOf(`\n${command}\n`))
          .split('\n')
          .findLast((line) => line.startsWith('In '));
        // Two causes may ask for the same on different computers.
        const where = whereToRun(checks.find((check) => check.command === command && !check.on)!);
        assert.ok(heading === `In ${where}:` || heading?.startsWith(`In ${where}, if the `), `${code}: ${command}`);
      }
    }
  });
});

describe('a report asks what tells the causes apart:', () => {
  const BASE: Cause = { ...catalog.causes.get('udp-port-unreachable')!, confirm: [], fixedBy: ['you'] };
  const cause = (when: Partial<Cause['when']>, fields: Partial<Cause> = {}): Cause => ({
    ...BASE,
    when: { ...BASE.when, calls: ['recv'], protocol: ['any'], side: 'either', timing: ['at-once'], ...when },
    ...fields,
  });
  /** Those that not every report has. */
  const special = (...causes: Cause[]) => questionsOf(causes).slice(2, -1);

  test('nothing of a single cause', () =>
    assert.deepEqual(special(cause({ protocol: ['TCP', 'UDP'], side: 'client', timing: ['at-once', 'after-wait'] })), []));

  test('the protocol, of those that causes name', () => {
    assert.deepEqual(special(cause({ protocol: ['TCP'] }), cause({ protocol: ['UDP', 'raw'] })), ['TCP, UDP or raw']);
    assert.deepEqual(special(cause({ protocol: ['TCP', 'UDP'] }), cause({ protocol: ['TCP'] })), ['TCP or UDP']);
    assert.deepEqual(special(cause({ protocol: ['TCP'] }), cause({ protocol: ['any'] })), []);
  });

  test('the side, where causes name both', () => {
    assert.deepEqual(special(cause({ side: 'client' }), cause({ side: 'server' })), ['Is the program that fails the client or server?']);
    assert.deepEqual(special(cause({ side: 'client' }), cause({ side: 'either' })), []);
  });

  test('the rhythm, and what changed', () => {
    const [rhythm, again] = special(cause({ timing: ['at-once'] }), cause({ timing: ['after-idle'] }));
    assert.equal(rhythm, 'When and how often (every time, at once; after the connection was idle)');
    assert.equal(again, 'How long had it been open, and silent? Does a new connection work?');
    assert.doesNotMatch(special(cause({ timing: ['at-once'] }), cause({ timing: ['after-wait'] })).join(), /new connection/);
    const changed = questionsOf([cause({ timing: ['at-once', 'after-change'] })]);
    assert.match(changed.at(-1)!, /what changed before it began$/);
    assert.doesNotMatch(questionsOf([cause({})]).at(-1)!, /changed/);
  });

  test('other computers and networks, where only some causes lie on the way or at the other end', () => {
    const near = cause({}, { fixedBy: ['author', 'network'] });
    const far = cause({}, { fixedBy: ['network'] });
    assert.deepEqual(special(near, far), ['Does it also fail from another computer or network?']);
    assert.deepEqual([special(near), special(far)], [[], []]);
  });

  test('the other side’s log, where a check belongs there', () => {
    const check = { shell: 'powershell', on: 'server', command: 'Get-Service', shows: '' } as const;
    assert.deepEqual(special(cause({}, { confirm: [check] })), ['Time of the error, with time zone; what the log of the other side says then']);
  });

  test('what a capture shows, where a check on the reporter’s own computer reads one', () => {
    const check = { shell: 'wireshark', command: 'tcp.flags.reset == 1', shows: '' } as const;
    assert.deepEqual(special(cause({}, { confirm: [check] })), ['Wireshark, if you have it: which side sends what the filter `tcp.flags.reset == 1` shows']);
    assert.doesNotMatch(special(cause({}, { confirm: [{ ...check, on: 'server' }] })).join(), /Wireshark/);
  });

  test('the port, where a command needs it', () => {
    const check = { shell: 'cmd', command: 'netstat -ano | findstr :PORT', shows: '' } as const;
    assert.deepEqual(special(cause({}, { confirm: [check] })), ['Port']);
    assert.doesNotMatch(special(cause({}, { confirm: [{ ...check, shell: 'code' }] })).join('\n'), /^Port/m);
    const capture = { shell: 'wireshark', command: 'tcp.port == PORT', shows: '' } as const;
    assert.deepEqual(special(cause({}, { confirm: [capture] })), [
      'Port',
      'Wireshark, if you have it: which side sends what the filter `tcp.port == PORT` shows (PORT as above)',
    ]);
  });
});

describe('a command is safe', () => {
  for (const command of [
    "Get-NetTCPConnection -State Listen | Select-Object @{n='Process';e={(Get-Process -Id $_.OwningProcess).Name}}",
    'netstat -ano | findstr :PORT',
    'Get-NetTCPConnection -State Listen | Sort-Object LocalPort',
    'netsh int ipv4 show dynamicport tcp',
  ])
    test(command, () => assert.ok(isSafe(command)));
  for (const command of [
    'set SystemRoot=& ping localhost',
    'set | findstr /i proxy',
    'ver & set',
    "Get-NetTCPConnection | Select-Object @{n='Process';e={Stop-Process $_.OwningProcess; 1}}",
    'netsh winhttp show proxy',
    'netsh int ip reset',
    'ping HOST | clip',
  ])
    test(`not: ${command}`, () => assert.ok(!isSafe(command)));
});
