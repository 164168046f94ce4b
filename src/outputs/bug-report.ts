import { commandQuestion } from '../catalog/command-question.ts';
import type { WinsockError } from '../catalog/types.ts';
import { type Check, whereToRun } from '../catalog/where-to-run.ts';

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
 * What to paste into an issue, as Markdown of which nothing is lost when it is rendered: the error in its forms, linked to
 * its page, what to state, and the commands that tell its causes apart.
 */
export function bugReport(error: WinsockError, href: string): string {
  const calls = [...new Set(error.causes.flatMap(({ when }) => when.calls))].slice(0, 6);
  const name = `${error.name} (${error.code})`;
  // A build without an address of its own has none to give away.
  const isPublished = new URL(href).hostname !== 'localhost';
  return [
    `**${isPublished ? `[${name}](${href})` : name}**: ${error.message ?? 'no system message'}`,
    `${error.hex} · HRESULT ${error.hresult} (${error.hresultSigned})`,
    '',
    `- Call that failed${calls.length > 0 ? ` (${calls.join(', ')}, …)` : ''}:`,
    '- Program and version, with the whole message:',
    '- Protocol, local and remote address and port:',
    '- When (at once, after a wait, after idle, under load):',
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
    if ((check.shell !== 'powershell' && check.shell !== 'cmd') || !isSafe(check.command)) continue;
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
