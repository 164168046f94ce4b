import type { WinsockError } from './types.ts';

/** What other systems call an error and print for it: a paragraph for `errno`, one for name resolution; inline Markdown. */
export function otherSystems({ code: winsock, posix, resolver }: Pick<WinsockError, 'code' | 'posix' | 'resolver'>): string[] {
  return [...(posix ? [inErrno(posix, winsock)] : []), ...(resolver.length > 0 ? [resolver.map(fromResolver).join('; ')] : [])];
}

type Posix = NonNullable<WinsockError['posix']>;

const list = new Intl.ListFormat('en-GB');

function inErrno(posix: Posix, winsock: number): string {
  const values = Object.entries({ Linux: posix.linux, macOS: posix.macos }).flatMap(([system, value]) => (value === null ? [] : `${system} (\`${value}\`)`));
  return [
    ...(values.length > 0 ? [`This error is ${code(posix.name)} on ${list.format(values)}.`] : []),
    printed(posix),
    ...(posix.also ? [`Unix also has ${list.format(posix.also.map(code))} for this error.`] : []),
    ...(posix.ucrt === null ? [] : [`The C runtime of Windows defines ${code(posix.name)} as \`${posix.ucrt}\`, but Winsock uses \`${winsock}\`.`]),
  ].join(' ');
}

const fromResolver = ({ name, value, ...texts }: WinsockError['resolver'][number]) => `${code(name)} (\`${value}\` on Linux, ${quoted(texts)})`;

const printed = ({ text, bsdText }: Posix) => (bsdText ? `Linux prints “${text}”, BSD “${bsdText}”.` : `Its text is “${text}”.`);

const quoted = ({ text, bsdText }: { text: string; bsdText?: string | undefined }) => (bsdText ? `“${text}”, on BSD “${bsdText}”` : `“${text}”`);

const code = (name: string) => `\`${name}\``;
