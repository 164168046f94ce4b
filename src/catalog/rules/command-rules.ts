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

/** Commands that print nothing, or not all, and so seem to deny a cause. */
const SILENT: { shell: string; command: RegExp; says: string }[] = [
  { shell: 'code', command: /\bassert\s*\(/, says: '`assert` does nothing in a release build; print the values instead.' },
  {
    shell: 'powershell',
    // A calculated column, `@{n='IPv4';e={…}}`, has semicolons of its own.
    command: /\bSelect-Object\b(?:@\{(?:[^{}]|\{[^{}]*\})*\}|[^|;@])*;/,
    says: 'what follows the semicolon gets the columns of `Select-Object` and shows none of its own; use `Format-Table` before it.',
  },
];

const silentCommands: Rule = ({ causes }) =>
  causes.flatMap(({ file, data }) =>
    data.confirm.flatMap((confirm, index) =>
      SILENT.filter(({ shell, command }) => shell === confirm.shell && command.test(confirm.command)).map(({ says }) => ({
        file,
        field: `confirm.${index}.command`,
        says,
      })),
    ),
  );

/** A command shows what its text speaks of. */
export const commandRules: Rule[] = [packetsOfFilters, silentCommands];
