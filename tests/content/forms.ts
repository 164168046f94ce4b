import type { WinsockError } from '../../src/catalog/types.ts';
import { toUnsignedHResult } from '../../src/schemas/code.ts';

const WRAPPED = ['(os error N)', '[WinError N]', '[Errno N]', 'SocketException (N)', 'Socket Error # N', 'system:N', 'WSAGetLastError() = N'];
/** Only around numbers that no other system uses. */
const MORE = [
  'SO_ERROR=N',
  'error N',
  'connect failed with error: N',
  'recv failed (N)',
  'errno:N',
  'Os { code: N, kind: Uncategorized }',
  "'N'",
  '<N>',
  'WSAN',
  '-N',
  'returned -N',
];

/** The ways an error's number is written and printed. */
export function numberForms({ code, hex, hresult, hresultSigned }: WinsockError): string[] {
  const wrapped = [...WRAPPED, ...(code >= 10000 ? MORE : [])].map((form) => form.replace('N', String(code)));
  const padded = code > 0xff ? [code.toString(16).padStart(8, '0'), `${code.toString(16)}h`] : [];
  const bare = [`${code}`, hex, hex.toLowerCase(), ...padded, hresult, hresult.toLowerCase(), String(hresultSigned), String(toUnsignedHResult(code))];
  const own = code >= 10000 ? [`Wsl/Service/${hresult.toLowerCase()}`, `error ${hex}`, `(${hresultSigned})`] : [];
  return [...wrapped, ...bare, ...own];
}

/** The ways a name is typed and printed. */
export const nameForms = (name: string): string[] => [name, name.toLowerCase(), `WSAGetLastError() returns ${name}`];

/** A single word (`Disconnected`) isn't a message. */
export const isSentence = (text: string) => text.trim().includes(' ') || /[\u3040-\u9fff\uac00-\ud7af]{4}/.test(text);

/** The ways a message is pasted. */
export const messageForms = (text: string): string[] => [text, text.toLowerCase(), `  ${text} `, `"${text}"`, `socket error: ${text}`];

/** The letter that typos drop or replace. */
const TYPO_INDEX = 7;

/** `WSAECONNRESET → "WSAECONRESET", "WSAECONQRESET"` */
export const typosOf = (name: string): string[] => [
  name.slice(0, TYPO_INDEX) + name.slice(TYPO_INDEX + 1),
  `${name.slice(0, TYPO_INDEX)}Q${name.slice(TYPO_INDEX + 1)}`,
];
