import type { Answer, Result } from './answer.ts';
import { numbersIn } from './candidates.ts';
import type { LookupIndex } from './index-of.ts';
import { surroundings } from './surroundings.ts';
import { weighNumber } from './weigh-number.ts';

const FIRST = 12001;
const LAST = 12199;
/** Of WinHTTP's and WinINet's errors those that hide one of Winsock, with what they say; and the common ones that hide none. */
const ERRORS: { [code: number]: [name: string, meaning: string, ...winsock: number[]] } = {
  12002: ['TIMEOUT', 'the request timed out', 10060],
  12005: ['INVALID_URL', 'the URL is invalid'],
  12007: ['NAME_NOT_RESOLVED', 'the server’s name could not be resolved', 11001],
  12017: ['OPERATION_CANCELLED', 'the request was cancelled'],
  12029: ['CANNOT_CONNECT', 'the connection could not be made', 10061, 10060],
  12030: ['CONNECTION_ABORTED', 'the connection was closed or reset', 10054, 10053],
  12031: ['CONNECTION_RESET', 'the server reset the connection', 10054],
  12038: ['SEC_CERT_CN_INVALID', 'the certificate is for another host'],
  12152: ['INVALID_SERVER_RESPONSE', 'the answer was no valid HTTP, or the connection was closed before it came', 10054],
  12157: ['SECURE_CHANNEL_ERROR', 'TLS failed'],
  12163: ['DISCONNECTED', 'the computer is offline', 10051],
  12164: ['SERVER_UNREACHABLE', 'the server cannot be reached', 10060],
  12165: ['PROXY_SERVER_UNREACHABLE', 'the proxy cannot be reached', 10060],
  12175: ['SECURE_FAILURE', 'TLS failed, mostly over the certificate or the version'],
};
const SCORE = 0.7;
/** The numbers of the block in decimal and in hex, tested first since hardly a text has one. */
const SOME = /12[01]\d\d|2[ef][0-9a-f]{2}|ERROR_(?:INTERNET|WINHTTP|HTTP)_/i;
const NAME = /\bERROR_(?:INTERNET|WINHTTP|HTTP)_(\w+)/g;

/** What a text says in the numbers and names of WinHTTP and WinINet, and the Winsock errors behind them. */
export function winHttpIn(text: string, index: LookupIndex, log: boolean): Pick<Result, 'answers' | 'notes'> {
  if (!SOME.test(text)) return { answers: [], notes: [] };
  const numbers = numbersIn(text).flatMap((number) => {
    const around = surroundings(text, number.at, number.at + number.text.length, log);
    const sure = number.code >= FIRST && number.code <= LAST && weighNumber(number, { code: number.code }, around) > 0;
    return sure ? [{ code: number.code, at: number.at, as: number.text }] : [];
  });
  const names = [...text.matchAll(NAME)].flatMap(({ 0: as, 1: name, index: at }) =>
    Object.entries(ERRORS).flatMap(([code, [known]]) => (known === name ? [{ code: Number(code), at, as }] : [])),
  );
  const found = [...numbers, ...names];
  return {
    answers: found.flatMap(({ code, at }) => answersOf(code, at, index)),
    notes: [...new Set(found.map(noteOf))],
  };
}

function answersOf(code: number, at: number, { byCode }: LookupIndex): Answer[] {
  const [, meaning, ...winsock] = ERRORS[code] ?? ['', ''];
  return winsock.flatMap((one, rank) => {
    const error = byCode.get(one);
    return error ? [{ error, why: `behind ${code} of WinHTTP and WinINet: ${meaning}`, score: SCORE - rank / 50, at, of: 'number' as const }] : [];
  });
}

function noteOf({ code, as }: { code: number; as: string }): string {
  const [name, meaning, ...winsock] = ERRORS[code] ?? [];
  const what = `${as === String(code) ? code : `${as} is ${code},`} ${as === String(code) ? 'is an error of' : 'an error of'} WinHTTP and WinINet, not of Windows Sockets`;
  const says = name ? ` (${name}): ${meaning}` : '';
  return `${what}${says}.${winsock.length > 0 ? ` Behind it is mostly ${winsock.join(' or ')}.` : ''}`;
}
