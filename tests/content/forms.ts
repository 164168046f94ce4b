import type { WinsockError } from '../../src/catalog/types.ts';
import { toUnsignedHResult } from '../../src/schemas/code.ts';

const WRAPPED = ['(os error N)', '[WinError N]', '[Errno N]', 'SocketException (N)', 'Socket Error # N', 'system:N', 'WSAGetLastError() = N'];
/** Around a number that is no other system's as well. */
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

/** An error's own number as it is written and printed. */
export function numberForms({ code, hex, hresult, hresultSigned }: WinsockError): string[] {
  const wrapped = [...WRAPPED, ...(code >= 10000 ? MORE : [])].map((form) => form.replace('N', String(code)));
  const padded = code > 0xff ? [code.toString(16).padStart(8, '0'), `${code.toString(16)}h`] : [];
  const bare = [`${code}`, hex, hex.toLowerCase(), ...padded, hresult, hresult.toLowerCase(), String(hresultSigned), String(toUnsignedHResult(code))];
  const own = code >= 10000 ? [`Wsl/Service/${hresult.toLowerCase()}`, `error ${hex}`, `(${hresultSigned})`] : [];
  return [...wrapped, ...bare, ...own];
}

/** A name as it is typed and printed. */
export const nameForms = (name: string): string[] => [name, name.toLowerCase(), `WSAGetLastError() returns ${name}`];

/** A word alone is no message (`Disconnected`). */
export const isSentence = (text: string) => text.trim().includes(' ') || /[\u3040-\u9fff\uac00-\ud7af]{4}/.test(text);

/** A message as it is pasted, alone and in a line. */
export const messageForms = (text: string): string[] => [text, text.toLowerCase(), `  ${text} `, `"${text}"`, `socket error: ${text}`];

/** Where a long name gets a letter too few, and a wrong one. */
const SLIP_AT = 7;

/** `WSAECONNRESET → "WSAECONRESET", "WSAECONQRESET"` */
export const slipsOf = (name: string): string[] => [name.slice(0, SLIP_AT) + name.slice(SLIP_AT + 1), `${name.slice(0, SLIP_AT)}Q${name.slice(SLIP_AT + 1)}`];
