import type { Answer, Result } from './answer.ts';
import { numbersIn } from './candidates.ts';
import type { LookupIndex } from './index-of.ts';
import { surroundings } from './surroundings.ts';
import { weighNumber } from './weigh-number.ts';

const FIRST = 12001;
const LAST = 12199;
/** WinHTTP and WinINet errors with the Winsock errors behind them, and common ones without any. */
const ERRORS: { [code: number]: [name: string, meaning: string, ...winsock: number[]] } = {
  12002: ['TIMEOUT', 'the request timed out', 10060],
  12005: ['INVALID_URL', 'the URL is invalid'],
  12007: ['NAME_NOT_RESOLVED', 'the server’s name could not be resolved', 11001],
  12017: ['OPERATION_CANCELLED', 'the request was cancelled'],
  12029: ['CANNOT_CONNECT', 'the connection could not be made', 10061, 10060],
  12030: ['CONNECTION_ABORTED', 'the connection was closed or reset', 10054, 10053],
  12031: ['CONNECTION_RESET', 'the server reset the connection', 10054],
  12038: ['SEC_CERT_CN_INVALID', 'the certificate is for another host'],
  12152: ['INVALID_SERVER_RESPONSE', 'the response was not valid HTTP, or the connection was closed before it came', 10054],
  12157: ['SECURE_CHANNEL_ERROR', 'TLS failed'],
  12163: ['DISCONNECTED', 'the computer is offline', 10051],
  12164: ['SERVER_UNREACHABLE', 'the server cannot be reached', 10060],
  12165: ['PROXY_SERVER_UNREACHABLE', 'the proxy cannot be reached', 10060],
  12175: ['SECURE_FAILURE', 'TLS failed, usually because of the certificate or the version'],
};
const SCORE = 0.7;
/** A cheap first test: numbers of the block in decimal, hex and as HRESULT, and names. */
const QUICK_TEST = /12[01]\d\d|2[ef][0-9a-f]{2}|2147(?:01[23]|954)\d{3}|ERROR_(?:INTERNET|WINHTTP|HTTP)_/i;

/** WinHTTP and WinINet errors in a text, and the Winsock errors behind them. */
export function winHttpIn(text: string, index: LookupIndex, log: boolean): Pick<Result, 'answers' | 'notes'> {
  const all = QUICK_TEST.test(text) ? [...numbered(text, log), ...named(text)] : [];
  const found = all.filter(({ code }, rank) => all.findIndex((other) => other.code === code) === rank);
  return {
    answers: found.flatMap(({ code, at }) => answersOf(code, at, index)),
    notes: [...new Set(found.map(noteOf))],
  };
}

/** A WinHTTP or WinINet error, as written in the text. */
interface Found {
  code: number;
  at: number;
  as: string;
}

function numbered(text: string, log: boolean): Found[] {
  const found = new Map<number, Found>();
  for (const number of numbersIn(text)) {
    const { code, at, text: as } = number;
    if (code < FIRST || code > LAST || found.has(code)) continue;
    if (weighNumber(number, { code }, surroundings(text, at, at + as.length, log)) > 0) found.set(code, { code, at, as });
  }
  return [...found.values()];
}

function named(text: string): Found[] {
  return Object.entries(ERRORS).flatMap(([code, [name]]) => {
    const match = new RegExp(`\\bERROR_(?:INTERNET|WINHTTP|HTTP)_${name}\\b`).exec(text);
    return match ? [{ code: Number(code), at: match.index, as: match[0] }] : [];
  });
}

function answersOf(code: number, at: number, { byCode }: LookupIndex): Answer[] {
  const [, meaning, ...winsock] = ERRORS[code] ?? ['', ''];
  return winsock.flatMap((one, rank) => {
    const error = byCode.get(one);
    return error
      ? [{ error, why: `can be the reason for ${code} of WinHTTP and WinINet (${meaning})`, score: SCORE - rank / 50, at, of: 'number' as const }]
      : [];
  });
}

function noteOf({ code, as }: Found): string {
  const [name, meaning, ...winsock] = ERRORS[code] ?? [];
  const what =
    as === String(code)
      ? `${code} is a WinHTTP and WinINet error, not one of Windows Sockets`
      : `${as} is WinHTTP and WinINet error ${code}, not one of Windows Sockets`;
  const says = name ? `: ${name}, ${meaning}` : '';
  return `${what}${says}.${winsock.length > 0 ? ` The Windows Sockets error behind it is usually ${winsock.join(' or ')}.` : ''}`;
}
