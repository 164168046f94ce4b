import { commandQuestion } from '../catalog/command-question.ts';
import type { WinsockError } from '../catalog/types.ts';
import { type Check, whereToRun } from '../catalog/where-to-run.ts';
import { TIMINGS } from '../schemas/vocabulary.ts';

/** Nobody runs more for a first report; the likeliest causes come first. */
const MAX_COMMANDS = 5;

/**
 * Commands that only read, and print nothing that a stranger must not see.
 * Left out are environments, proxy settings and event logs, which may hold passwords, and what starts or changes anything.
 */
const SAFE = [
  /^(?:Test-NetConnection|Resolve-DnsName|Find-NetRoute|Get-Net(?!TeredoState)\w+|Get-DnsClient\w+|Get-Service|Get-PnpDevice|Get-Process -Id)\b/,
  /^netsh (?:int|interface|winsock|http|p2p) (?:\w+ )*show /,
  /^(?:netstat|ping|tracert|route print|ver|sc\.exe query|tasklist)\b/,
  /^\[Environment\]::OSVersion/,
];
const SAFE_FILTER = /^(?:Select-Object|Where-Object|Sort-Object|Group-Object|Format-Table|Format-List|findstr)\b/;

/**
 * What to paste into an issue, as Markdown of which nothing is lost when it is rendered: the error in its forms, what to
 * state, and the commands on the reporter's own computer that tell its causes apart. Who copies it gets the page's address as its last line.
 */
export function bugReport(error: WinsockError): string {
  const calls = [...new Set(error.causes.flatMap(({ when }) => when.calls))].slice(0, 6);
  return [
    `**${error.name} (${error.code})**: ${error.message ?? 'no system message'}`,
    `${error.hex} · HRESULT ${error.hresult} (${error.hresultSigned})`,
    '',
    `- Call that failed${calls.length > 0 ? ` (${calls.join(', ')}, …)` : ''}:`,
    '- Program, version and whole message:',
    '- Protocol, both addresses and ports:',
    `- When (${Object.values(TIMINGS).join('; ')}):`,
    '- Windows version (`winver`), VPN, proxy and security software:',
    ...[...Map.groupBy(commandsOf(error), whereToRun)].flatMap(([where, checks]) => [
      '',
      `Output in ${where}:`,
      ...checks.map(({ command }) => `\`\`\`\n${command}\n\`\`\``),
    ]),
    '',
  ].join('\n');
}

function commandsOf({ causes }: WinsockError): Check[] {
  const asked = new Map<string, Check>();
  for (const check of causes.flatMap(({ confirm }) => confirm)) {
    if (check.on || (check.shell !== 'powershell' && check.shell !== 'cmd') || !isSafe(check.command)) continue;
    const [key] = commandQuestion(check.command).split(' | ') as [string];
    if (!asked.has(key)) asked.set(key, check);
  }
  return [...asked.values()].slice(0, MAX_COMMANDS);
}

/** Whether each part of a command is known to be safe: `"ver & set" → false`. */
export function isSafe(command: string): boolean {
  return command.split(/\s*[;&]\s*/).every((part) => {
    const [first = '', ...filters] = part.split(/\s*\|\s*/);
    return SAFE.some((pattern) => pattern.test(first)) && filters.every((filter) => SAFE_FILTER.test(filter));
  });
}
