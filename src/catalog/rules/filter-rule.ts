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
export const packetsOfFilters: Rule = ({ causes }) =>
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
