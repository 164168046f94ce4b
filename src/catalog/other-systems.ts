import type { WinsockError } from './types.ts';

/** What other systems call an error and print for it: a paragraph for `errno`, one for name resolution; inline Markdown. */
export function otherSystems({ posix, resolver }: Pick<WinsockError, 'posix' | 'resolver'>): string[] {
  return [...(posix ? [inErrno(posix)] : []), ...(resolver.length > 0 ? [resolver.map(fromResolver).join('; ')] : [])];
}

type Posix = NonNullable<WinsockError['posix']>;

function inErrno(posix: Posix): string {
  const systems = [
    ['on Linux', posix.linux],
    ['on macOS', posix.macos],
    ['in the C runtime of Windows, where Winsock does not set it', posix.ucrt],
  ] as const;
  const values = systems.flatMap(([system, value]) => (value === null ? [] : [`\`${value}\` ${system}`])).join(', ');
  const also = posix.also ? ` Also ${posix.also.map(code).join(', ')}.` : '';
  return `${code(posix.name)} in \`errno\`: ${values}. The text is ${quoted(posix)}.${also}`;
}

const fromResolver = ({ name, value, ...texts }: WinsockError['resolver'][number]) => `${code(name)} (\`${value}\` on Linux, ${quoted(texts)})`;

const quoted = ({ text, bsdText }: { text: string; bsdText?: string | undefined }) => (bsdText ? `“${text}”, on BSD “${bsdText}”` : `“${text}”`);

const code = (name: string) => `\`${name}\``;
