import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { whereToRun } from '../../src/catalog/where-to-run.ts';
import { bugReport, isSafe } from '../../src/outputs/bug-report.ts';
import { MACHINES, TIMINGS } from '../../src/schemas/vocabulary.ts';
import { catalog } from './catalog.ts';

const { errors } = catalog;
const commandsOf = (report: string) => [...report.matchAll(/^```\n(.*)\n```$/gm)].map(([, command]) => command!);

describe('a bug report', () => {
  const commands = errors.map((error) => ({ code: error.code, asked: commandsOf(bugReport(error)) }));

  test('has at most five commands, each once', () => {
    assert.ok(commands.some(({ asked }) => asked.length > 1));
    assert.deepEqual(
      commands.filter(({ asked }) => asked.length > 5 || new Set(asked).size < asked.length),
      [],
    );
  });

  test('asks for nothing that starts or changes something, or that may hold a password', () => {
    const risky = /\bset\b|prox[yi]|CommandLine|HKCU|WinEvent|\bcurl\b|\bssh\b|\bcopy\b|Start-|Add-Type|reg query|env:|appverif|cdb|docker|file=/i;
    assert.deepEqual(
      commands.flatMap(({ code, asked }) => asked.filter((one) => risky.test(one)).map((one) => `${code}: ${one}`)),
      [],
    );
  });

  test('offers every timing that a cause may have', () => {
    const [, offered] = /^- When \((.*)\):$/m.exec(bugReport(errors[0]!)) ?? [];
    assert.deepEqual(offered?.split('; '), Object.values(TIMINGS));
  });

  test('has no command that belongs on another computer', () => {
    for (const error of errors) assert.doesNotMatch(bugReport(error), new RegExp(`^Output in .*(?:${Object.values(MACHINES).join('|')})`, 'm'));
  });

  test('loses nothing when it is rendered, and no line of it becomes a heading', () => {
    const markdown = new MarkdownIt({ html: true });
    for (const error of errors) {
      const text = bugReport(error);
      const kinds = markdown.parse(text, {}).flatMap(({ type, children }) => [type, ...(children ?? []).map(({ type }) => type)]);
      assert.deepEqual(
        kinds.filter((kind) => /^(?:html|heading|em_)/.test(kind)),
        [],
        text,
      );
    }
  });

  test('says of each command in which shell and with which rights it runs', () => {
    for (const { causes, ...error } of errors) {
      const report = bugReport({ causes, ...error });
      for (const check of causes.flatMap(({ confirm }) => confirm)) {
        const at = report.indexOf(`\n${check.command}\n`);
        if (at < 0) continue;
        const heading = report
          .slice(0, at)
          .split('\n')
          .findLast((line) => line.startsWith('Output in '));
        // Two causes may ask for the same on different computers.
        const first = causes.flatMap(({ confirm }) => confirm).find(({ command, on }) => command === check.command && !on);
        assert.equal(heading, `Output in ${whereToRun(first!)}:`, `${error.code}: ${check.command}`);
      }
    }
  });
});

describe('a command is safe', () => {
  for (const command of ['netstat -ano | findstr :PORT', 'Get-NetTCPConnection -State Listen | Sort-Object LocalPort', 'netsh int ipv4 show dynamicport tcp'])
    test(command, () => assert.ok(isSafe(command)));
  for (const command of [
    'set SystemRoot=& ping localhost',
    'set | findstr /i proxy',
    'ver & set',
    'netsh winhttp show proxy',
    'netsh int ip reset',
    'ping HOST | clip',
  ])
    test(`not: ${command}`, () => assert.ok(!isSafe(command)));
});
