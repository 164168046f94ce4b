import { commandQuestion } from '../../catalog/command-question.ts';
import type { Cause } from '../../catalog/types.ts';
import { type Check, whereToRun } from '../../catalog/where-to-run.ts';
import { SIDES, type Side, type Timing } from '../../schemas/vocabulary.ts';
import { BREAKS, sideChoices } from './questions.ts';

/** Nobody runs more for a first report; the likeliest causes come first. */
export const MAX_COMMANDS = 5;

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

/** A column that names the process. */
const PROCESS_COLUMN = /@\{n='Process';e=\{\(Get-Process -Id \$_\.OwningProcess\)\.Name\}\}/;

/** Shows connections as they are now, and not who listens. */
const OPEN_CONNECTIONS = /^Get-NetTCPConnection(?!.*-State Listen)/;

export interface AskedCommand {
  check: Check;
  /** Undefined if it tells something on both. */
  side: Side | undefined;
}

/** The commands to ask for, those of likelier causes first; of those that ask the same, the one that asks most. */
export function commandsOf(causes: Cause[]): AskedCommand[] {
  const sides = sideChoices(causes);
  const asked: AskedCommand[] = [];
  for (const { when, confirm } of causes) {
    const side = sides.find((one) => one === when.side);
    for (const check of confirm.filter((one) => isAsked(one, when.timing))) {
      const at = asked.findIndex((one) => covers(check, one.check) || covers(one.check, check));
      const same = asked[at];
      if (same) asked[at] = { check: covers(same.check, check) ? same.check : check, side: same.side === side ? side : undefined };
      else asked.push({ check, side });
    }
  }
  return asked;
}

/** `"PowerShell"`, `"PowerShell as administrator, if the server fails"` */
export const whereAsked = ({ check, side }: AskedCommand): string => `${whereToRun(check)}${side ? `, if the ${SIDES[side]} fails` : ''}`;

function isAsked({ shell, on, command }: Check, timing: Timing[]): boolean {
  const isGone = OPEN_CONNECTIONS.test(command) && timing.every((one) => BREAKS.includes(one));
  return !on && (shell === 'powershell' || shell === 'cmd') && isSafe(command) && !isGone;
}

/** Whether a command asks all that another one asks. */
function covers(check: Check, other: Check): boolean {
  const own = partsOf(check.command).map(questionOf);
  return partsOf(other.command).every((part) => own.includes(questionOf(part)));
}

const questionOf = (part: string) => commandQuestion(part).split(' | ')[0];

const partsOf = (command: string) => command.replace(PROCESS_COLUMN, 'Process').split(/\s*[;&]\s*/);

/** Whether each part of a command is known to be safe: `"ver & set" → false`. */
export function isSafe(command: string): boolean {
  return partsOf(command).every((part) => {
    const [first = '', ...filters] = part.split(/\s*\|\s*/);
    return SAFE.some((pattern) => pattern.test(first)) && filters.every((filter) => SAFE_FILTER.test(filter));
  });
}
