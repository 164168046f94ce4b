import type { Rule } from './rule.ts';

/** Packets as texts name them, and how a filter that keeps only some packets keeps these too. */
const PACKETS: [name: RegExp, kept: RegExp][] = [
  [/\bSYN(?:-ACK)?\b/, /tcp\.flags\.syn/],
  [/\bFIN\b/, /tcp\.flags\.fin/],
  [/\bRST\b/, /tcp\.flags\.reset/],
  [/\bKeep-Alive ACK\b/, /tcp\.analysis\.keep_alive_ack/],
  [/\bClient Hello\b/, /tls\.handshake(?:\.type == 1| \|\|)/],
  [/\bServer Hello\b/, /tls\.handshake(?:\.type == 2| \|\|)/],
];
/** A condition on more than the address, so that the filter hides packets of the connection. */
const NARROWED = /tcp\.(?:flags|len|analysis)|tls\./;

/** A display filter keeps the packets that its `shows` tells the reader to look for. */
const packetsOfFilters: Rule = ({ causes }) =>
  causes.flatMap(({ file, data }) =>
    data.confirm.flatMap(({ shell, command, shows }, index) => {
      if (shell !== 'wireshark' || !NARROWED.test(command)) return [];
      return PACKETS.filter(([name, kept]) => name.test(shows) && !kept.test(command)).map(([name]) => ({
        file,
        field: `confirm.${index}.command`,
        says: `hides the ${name.exec(shows)?.[0]} of which \`shows\` speaks; let the filter keep it, or leave it out of the text.`,
      }));
    }),
  );

/** Commands that fail when they are copied, or that print nothing, or not all, and so seem to deny a cause. */
const FAILING: { shells?: string[]; command: RegExp; says: string }[] = [
  { command: /[“”‘’\u00a0\u200b]|(?<=\s)[–—](?=\w)/, says: 'has a typographic quote, dash or space, which no shell knows; type it.' },
  { command: /^`|`$/, says: 'is a command and no Markdown; write it without backticks around it.' },
  { command: /^(?:PS(?: [A-Z]:\S*)?>|[A-Z]:\\[^>\s]*>|\$ )/, says: 'begins with the prompt; write what is typed behind it.' },
  { shells: ['powershell', 'cmd'], command: /<\w+>/, says: 'has a placeholder in <…>, which shells read as a file; write it in capitals: PORT, HOST or PID.' },
  { shells: ['cmd'], command: /^[A-Z][a-z]+-[A-Z]\w+/, says: 'is a command of PowerShell; write `shell: powershell`.' },
  { shells: ['powershell', 'cmd'], command: /(?:^|[&|;]\s*)sc\s/, says: 'runs Set-Content in Windows PowerShell; write sc.exe.' },
  { shells: ['wireshark'], command: /[^=!<>~]=[^=]/, says: 'compares with a single =; write ==.' },
  { shells: ['code'], command: /\bassert\s*\(/, says: '`assert` does nothing in a release build; print the values instead.' },
  {
    shells: ['powershell'],
    // A calculated column, `@{n='IPv4';e={…}}`, has semicolons of its own.
    command: /\bSelect-Object\b(?:@\{(?:[^{}]|\{[^{}]*\})*\}|[^|;@])*;/,
    says: 'what follows the semicolon gets the columns of `Select-Object` and shows none of its own; use `Format-Table` before it.',
  },
];

const PAIRS: { [closer: string]: string } = { ')': '(', ']': '[', '}': '{' };

/** The bracket of a command that lacks its other half; what is in quotes doesn't count. */
function halfBracket(command: string): string | undefined {
  const open: string[] = [];
  for (const [one] of command.replace(/'[^']*'|"[^"]*"/g, '').matchAll(/[()[\]{}]/g)) {
    if (!PAIRS[one]) open.push(one);
    else if (open.pop() !== PAIRS[one]) return one;
  }
  return open[0];
}

const failingCommands: Rule = ({ causes }) =>
  causes.flatMap(({ file, data }) =>
    data.confirm.flatMap(({ shell, command }, index) => {
      const half = halfBracket(command);
      return [
        ...FAILING.filter((one) => (one.shells?.includes(shell) ?? true) && one.command.test(command)).map(({ says }) => says),
        ...(half ? [`has a ${half} without its other half; copy the whole command.`] : []),
      ].map((says) => ({ file, field: `confirm.${index}.command`, says }));
    }),
  );

/** PORT is the port that the error is about, and pages fill it in from a reader's text: another port has another name. */
const portsOfOthers: Rule = ({ causes }) =>
  causes.flatMap(({ file, data }) =>
    data.confirm.flatMap(({ command, on }, index) => {
      // A client's own port is not the one that its error names.
      const isOwnOfClient = data.when.side === 'client' && !on && /-LocalPort PORT\b/.test(command) && !/\bListen\b/.test(command);
      const name = /\bPROXY:PORT\b/.test(command) ? 'PROXYPORT' : isOwnOfClient ? 'LOCALPORT' : undefined;
      return name ? [{ file, field: `confirm.${index}.command`, says: `names a port by PORT that is not the one of the error; write ${name}.` }] : [];
    }),
  );

/** Where a text sends its reader to run the command above it. */
const PLACE = /\brun (?:this|it|the command)\b[^.]*?\b(?:as administrator|elevated|on the (?:server|other computer|other machine))/i;

/** Where a command belongs stands in fields, which pages and reports show next to it, and not in its text, which reports leave out. */
const placesOfCommands: Rule = ({ causes }) =>
  causes.flatMap(({ file, data }) =>
    data.confirm.flatMap(({ shows }, index) => {
      const [place] = PLACE.exec(shows) ?? [];
      return place ? [{ file, field: `confirm.${index}.shows`, says: `says "${place}"; write that as \`elevated\` or \`on\`.` }] : [];
    }),
  );

/** A command that only PowerShell knows. */
const CMDLET = /`([A-Z][a-z]+-[A-Z]\w+ \S[^`]*)`/;

/** A text with such a command says that it is for PowerShell. */
const shellsOfSteps: Rule = ({ errors, causes }) => {
  const unnamed = (file: string, field: string, text: string) =>
    CMDLET.test(text) && !text.includes('PowerShell')
      ? [{ file, field, says: `does not say that \`${CMDLET.exec(text)?.[1]}\` is for PowerShell; write "in PowerShell" beside it.` }]
      : [];
  return [
    ...errors.flatMap(({ file, data }) => data.firstSteps.flatMap((step, index) => unnamed(file, `firstSteps.${index}`, step))),
    ...causes.flatMap(({ file, data }) => [
      ...data.confirm.flatMap(({ shell, shows }, index) => (shell === 'powershell' ? [] : unnamed(file, `confirm.${index}.shows`, shows))),
      ...data.fix.flatMap((step, index) => unnamed(file, `fix.${index}`, step)),
    ]),
  ];
};

/** A command can be copied, shows what its text speaks of, and it is said where to type it. */
export const commandRules: Rule[] = [packetsOfFilters, failingCommands, portsOfOthers, placesOfCommands, shellsOfSteps];
