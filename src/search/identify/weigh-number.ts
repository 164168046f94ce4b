import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { NumberCandidate } from './candidates.ts';
import type { LookupError } from './data.ts';
import * as words from './error-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Characters up to which a line is about one thing. */
const SHORT_LINE = 80;
const SHORT_LOG_LINE = 40;
/** Records, markup and calls, where "error" and "code" are field names. */
const STRUCTURED = /[{}<>]|":|\w\(/;

/** Confidence that a number is an error code, given its context. */
export function weighNumber(number: NumberCandidate, error: Pick<LookupError, 'code'>, around: Surroundings): number {
  const { alone, log, before, line } = around;
  if (alone) return 1;
  const own = error.code >= FIRST_OWN_CODE;
  const topic = isOnTopic(line);
  if (number.form === 'hresult') return weighHResult(number, own || topic, around);
  if (words.SYSTEM_ERROR.test(before)) return own ? 0.96 : ERRNO.test(before) && !topic && /\w/.test(around.after) ? 0 : 0.9;
  if (number.form === 'decimal' && number.value < 0) return !/\w$/.test(before) && saysError(around, topic) ? 0.9 : 0;
  if (words.COUNTED.test(before)) return 0;
  if (number.form === 'hex') return own && isTyped(number) && (saysError(around, topic) || topic || (!log && around.terse)) ? 0.93 : 0;
  return own ? weighDecimal(around, topic) : weighSmall(around);
}

function weighDecimal(around: Surroundings, topic: boolean): number {
  const { log, before, after, terse } = around;
  if (words.CALL_RESULT.test(before) && (after.trim() === '' || (words.QUOTED_CALL.test(before) && /^[`"'”]/.test(after)))) return 0.9;
  if (!log && words.CALL_AND_NUMBER.test(before) && after.trim() === '') return 0.9;
  if (words.UNITS.test(after) || words.KEY_VALUE.test(before) || words.NOT_AN_ERROR.test(before)) return 0;
  if (words.TRACKER.test(before)) return 0;
  const port = /(?:listen|bind|connect|port)\w*\s*$/i.test(before);
  if (!port && saysError(around, topic)) return 0.95;
  if (words.ADDRESS.test(before) || words.LISTENS_ON.test(before)) return 0;
  if (words.ERRORS_AFTER.test(after)) return topic || words.GETS.test(before) || terse ? 0.9 : 0;
  if (words.ERROR_AFTER.test(after)) return topic || isShort(around) ? 0.94 : 0;
  const bracketed = /[[({]$/.test(before) && /^[\])}]/.test(after);
  if (bracketed && !/\w[[({]$/.test(before)) return !topic || (log && before.trim().length <= 1) ? 0 : 0.85;
  if (words.HOST_OR_PROGRAM.test(before)) return /,\s*$/.test(before) && topic && !log ? 0.8 : 0;
  if (log || /\w-$/.test(before) || FOREIGN_ERROR.test(before)) return 0;
  if (terse) return 0.86;
  if (words.MEETS.test(before) || (before === '' && words.CIRCUMSTANCE.test(after))) return 0.8;
  // What was refused or timed out may be an order, unless the number says why at the end.
  return words.NETWORK_TOPIC.test(around.line) || (topic && /^\W*$/.test(after)) ? 0.8 : 0;
}

/** Whether the words before say that an error code follows, in a networking context if they are generic. */
export function saysError(around: Surroundings, topic = isOnTopic(around.line)): boolean {
  const { before, terse } = around;
  if (words.SYSTEM_ERROR.test(before)) return true;
  if (words.ANY_ERROR.test(before) && !words.TRACKER.test(before)) return topic || isShort(around);
  return words.ANY_RESULT.test(before) && !words.NOT_AN_ERROR.test(before) && (topic || (terse && !FOREIGN_ERROR.test(before)));
}

/** `KeyError: 10061` prints a key. */
const FOREIGN_ERROR = /[a-z](?:error|exception)\W*$/i;
const isOnTopic = (line: string) => words.NETWORK_TOPIC.test(line) || words.NETWORK_FAILURE.test(line);
const isShort = ({ line, log }: Surroundings) => line.length <= (log ? SHORT_LOG_LINE : SHORT_LINE) && !STRUCTURED.test(line);

/** Unambiguous with `0x` or a sign; otherwise it may be any number. */
function weighHResult({ text }: NumberCandidate, known: boolean, around: Surroundings): number {
  if (/^\d{8}$|^8007/i.test(text)) return saysError(around) || around.terse ? 0.9 : 0;
  return known ? 0.95 : around.log ? 0 : 0.7;
}

/** A small number is an error only where the text says so and is about sockets or Windows. */
function weighSmall({ log, before, after, line }: Surroundings): number {
  if (!NUMBERED_ERROR.test(before)) return 0;
  return (!log && ONLY_ERROR.test(before) && /^\W*$/.test(after)) || WINDOWS_CALL.test(line) ? 0.85 : 0;
}

const NUMBERED_ERROR = /(?:(?<!exit |http |status |curl |return )\b(?:err(?:or)?(?:[\s_-]*(?:code|no))?|code))[\s:=#'"([]*$/i;
/** Optionally qualified as the system's. */
const ONLY_ERROR = /^\W*(?:(?:system|windows|win32|network|sockets?|winsock|rpc|smb)[\s:]+)?err(?:or)?(?:[\s_-]*(?:code|no))?[\s:=#'"([]*$/iu;
const WINDOWS_CALL = /\b(?:[A-Z][a-z]+(?:[A-Z][a-z]+)+|WSA[A-Z]\w+|winsock|sockets?)\b/;

/** A small errno comes from the C library; it is a network error only in a networking context. */
const ERRNO = /\berrno\W*$/i;

/** Memory addresses have more digits. */
const isTyped = ({ text }: NumberCandidate) => /^(?:0x0*[0-9a-f]{4}|0000[0-9a-f]{4}|0*[0-9a-f]{4}h)$/i.test(text);

/** Confidence that another system's number means the error: libuv's -4077, NTSTATUS 0xC000020D, APR's 730061. */
export function weighForeign(number: NumberCandidate, error: LookupError, around: Surroundings): number {
  if (around.alone) return 0.98;
  const topic = words.NETWORK_TOPIC.test(around.line);
  if (number.form !== 'decimal') return usedForFiles(error) && !topic ? 0 : 0.9;
  const said = words.SYSTEM_ERROR.test(around.before) || words.ANY_ERROR.test(around.before) || words.ANY_RESULT.test(around.before);
  if (number.value < 0) return said ? 0.9 : 0;
  return said || /[(]$/.test(around.before) || /^E/.test(number.text) ? 0.9 : 0;
}

/** Codes that file and memory calls return too, so their names and messages don't imply a socket. */
export const usedForFiles = ({ code }: Pick<LookupError, 'code'>) => code < 10035 || (code >= 10062 && code <= 10063) || (code >= 10066 && code <= 10071);

/** Whether the line is about networking. */
export const isAboutNetworks = ({ line }: Pick<Surroundings, 'line'>) => words.NETWORK_TOPIC.test(line);
