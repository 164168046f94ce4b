import { FIRST_OWN_CODE } from '../../schemas/code.ts';
import type { NumberCandidate } from './candidates.ts';
import type { LookupError } from './data.ts';

/** What stands around a piece of text. */
export interface Surroundings {
  /** The piece is all there is, but for quotes and brackets. */
  alone: boolean;
  /** The text has several lines, as a log has. */
  log: boolean;
  /** The text is short enough for a query, in which nothing stands without a reason. */
  brief: boolean;
  /** The words in front of it and behind it, on its line. */
  before: string;
  after: string;
}

/** A few signs may stand around a piece that is alone; a colon in front makes a port of a number. */
const OPENING = /^[\s"'“”‘’`([{<#]{0,8}$/;
const CLOSING = /^[\s"'“”‘’`)\]}>:;,.!?]{0,8}$/;
/** How far to look to each side. */
const REACH = 48;
const BRIEF = 30;

export function surroundings(input: string, at: number, end: number, log = input.includes('\n')): Surroundings {
  const before = input.slice(Math.max(0, at - REACH), at);
  const [after = ''] = input.slice(end, end + REACH).split('\n', 1);
  return {
    alone: OPENING.test(input.slice(0, at)) && CLOSING.test(input.slice(end)),
    log,
    brief: input.length <= BRIEF,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after,
  };
}

/** Words that say that a number is an error. */
const ERROR_WORD =
  '(?:err(?:or|no|s)?|errors|winerror|exception|code|fail(?:ed|ure|s)?|wsa\\w*|gle|getlasterror|lasterror|last_error|status|returns?|returned|reason|rc|so_error|socket|winsock|fehler|erreur|erro|errore|error|ошибка|błąd|错误|錯誤|エラー|오류)';
const SAYS_ERROR = new RegExp(`(?:${ERROR_WORD}(?:\\(\\))?(?:[\\s_-]*(?:no|nr|num|number|code|is|was|of|with))?[\\s:=#'"([{.,-]*|\\(-1,? )$`, 'iu');
/** `bind: 10048` at the end of a line, as a program says that prints the name of a call and its error. */
const SAYS_CALL = /\b(?:accept|bind|connect|getaddrinfo|ioctlsocket|recv(?:from)?|select|send(?:to)?|[gs]etsockopt|shutdown)(?:\(\))?: +$/;
const SAYS_ERROR_AFTER = /^[\])}\s:.,-]*(?:errors?\b|exception|\(?WSA|\(?0x27|fehler|错误)/i;
/** Words that only software speaking of an operating system's own numbers uses. */
const SAYS_SYSTEM_ERROR =
  /(?:win(?:32)?[\s_-]*err(?:or)?(?:[\s_-]*code)?|win32exception|os[\s_-]*err(?:or)?|system[\s_-]*err(?:or)?|errno|getlasterror(?:\(\))?|gle|socketexception|\(OS|socket[\s_-]*err(?:or)?|wsa\w*|Os \{ code|\bsystem(?=:$))[\s:=#'"([]*$/i;
/** What else is counted: ports, lines, processes, sizes, times. */
const COUNTS =
  /(?:\b|_|(?<=[a-z]))(?:ports?|lines?|pid|ppid|tid|uid|gid|process(?:id)?|threads?|size|len|length|bytes?|counts?|total|seq|ack|ids?|time|ts|duration|elapsed|offset|index|idx|ver|version|build|rev|revision|year|width|height|mtu|win|ttl|max|min|limit|rows?|pages?|steps?|epoch|score|level|item|issue|pr|pull|bug|kb|ticket|order|room|nearly|about|over|than|up to|after|for|in|at|took)[\s:=#'"(-]*$/i;
const LISTENS_ON =
  /(?:(?:listen|bind|expose|serve|port)[\s:=]*$|(?:listen\w*|bind\w*|bound|serv\w*|running|started|opened?|exposed?|forward\w*|connect\w*)\s+(?:on|at|to)[\s:'"]*$)/i;
/** `127.0.0.1:10054`, `('0.0.0.0', 10054)`, `example.net, 10054`, `file.c:10054`, `sshd[10054]`. */
const AFTER_HOST_OR_FILE = /(?:[\w\])]:|['"\w.]['"]?,\s*|\.\w{1,5}\(|\w\[|[\d][-:.,/])$/;
/** A tuple of an address and a port, not a message and its number. */
const AFTER_ADDRESS = /(?:\d\.\d+['"]?,\s*|\.[a-z]{2,}['"]?,\s*|localhost['"]?,\s*)$/i;
const UNITS =
  /^(?:\s*[-:.]\d|[,]\d{3}|:\d|\/(?:tcp|udp)|\s*(?:bytes?|[kmgt]i?b|ms|µs|us|ns|s|secs?|seconds?|minutes?|hours?|days?|times|rows?|items?|lines?|chars?|px|files?|records?|requests?|packets?|users?|people|runners?|connections?|messages?|points?|%|°|percent|euros?|dollars?)\b)/i;
/** Whether the words in front of a place of the text say that an error's number follows. */
export function isSaidToBeError(text: string, at: number): boolean {
  const { before } = surroundings(text, at, at);
  return SAYS_SYSTEM_ERROR.test(before) || SAYS_ERROR.test(before);
}

/** The subject that makes an odd number on a line worth a look. */
const TOPIC =
  /sock|wsa|winsock|connect|bind|listen|accept|recv|send|tcp|udp|dns|getaddrinfo|resolve|telnet|exception|error|fail|timed? ?out|refused|reset|abort|network|proxy|ssh|http|ftp|smtp|sql|netty|asio|curl|错误|失败|ошибк|fehler|erreur|erro/iu;

/** How surely a number is an error's code, from 0 to 1, given what stands around it. */
export function weighNumber(number: NumberCandidate, error: LookupError, around: Surroundings): number {
  const { alone, log, before, after } = around;
  const own = error.code >= FIRST_OWN_CODE;
  if (alone) return 1;
  const line = `${before} ${after}`;
  if (number.form === 'hresult') return own || TOPIC.test(line) ? 0.95 : log ? 0 : 0.7;
  if (number.form === 'decimal' && number.value < 0) return SAYS_ERROR.test(before) ? 0.9 : 0;
  if (number.form === 'hex') return isTyped(number) && (SAYS_ERROR.test(before) || TOPIC.test(line) || !log) && own ? 0.93 : 0;
  if (!own) return weighSmall(around);
  if (SAYS_SYSTEM_ERROR.test(before)) return 0.96;
  if (SAYS_CALL.test(before) && after.trim() === '') return 0.9;
  if (UNITS.test(after)) return 0;
  const said = SAYS_ERROR.test(before) && !/(?:listen|bind|connect|port)\w*\s*$/i.test(before);
  if (said && !/\bsocket[\s:]*$/i.test(before)) return 0.95;
  if (AFTER_ADDRESS.test(before)) return 0;
  if (SAYS_ERROR_AFTER.test(after)) return 0.94;
  if (COUNTS.test(before) || LISTENS_ON.test(before)) return 0;
  const bracketed = /[[({]$/.test(before) && /^[\])}]/.test(after);
  if (bracketed && !/\w[[({]$/.test(before)) return log && before.trim().length <= 1 ? 0 : 0.85;
  if (AFTER_HOST_OR_FILE.test(before)) return /,\s*$/.test(before) && TOPIC.test(before) && !log ? 0.8 : 0;
  if (log) return 0;
  return TOPIC.test(line) || /^\s*$/.test(before) ? 0.8 : 0;
}

/** A small number is an error only where something says so, and where what says so is about sockets or Windows. */
function weighSmall({ log, before, after }: Surroundings): number {
  if (SAYS_SYSTEM_ERROR.test(before)) return 0.9;
  if (!SAYS_NUMBERED_ERROR.test(before)) return 0;
  const line = `${before} ${after}`;
  return (!log && line.length < SHORT_LINE) || SAYS_WINDOWS_CALL.test(line) ? 0.85 : 0;
}

const SHORT_LINE = 32;
const SAYS_NUMBERED_ERROR = /(?:(?<!exit |http |status |curl |return )\b(?:err(?:or)?(?:[\s_-]*(?:code|no))?|code))[\s:=#'"([]*$/i;
const SAYS_WINDOWS_CALL = /\b(?:[A-Z][a-z]+(?:[A-Z][a-z]+)+|WSA[A-Z]\w+|winsock|sockets?)\b/;

/** An address in memory has more digits than an error. */
const isTyped = ({ text }: NumberCandidate) => /^(?:0x0*[0-9a-f]{4}|0000[0-9a-f]{4}|0*[0-9a-f]{4}h)$/i.test(text);

/** How surely another numbering's number stands for the error: libuv's -4077, NTSTATUS 0xC000020D, APR's 730061. */
export function weighForeign(number: NumberCandidate, error: LookupError, around: Surroundings): number {
  if (around.alone) return 0.98;
  const line = `${around.before} ${around.after}`;
  if (number.form !== 'decimal') return usedForFiles(error) && !TOPIC_OF_SOCKETS.test(line) ? 0 : 0.9;
  if (number.value < 0) return SAYS_ERROR.test(around.before) ? 0.9 : 0;
  return SAYS_ERROR.test(around.before) || /[(]$/.test(around.before) || /^E/.test(number.text) ? 0.9 : 0;
}

/** Codes that calls on files and memory give as well, so that their names and messages say nothing of a socket. */
export const usedForFiles = ({ code }: LookupError) => code < 10035 || (code >= 10062 && code <= 10063) || (code >= 10066 && code <= 10071);

/** Whether the words around speak of networking. */
export const isAboutSockets = ({ before, after }: Surroundings) => TOPIC_OF_SOCKETS.test(`${before} ${after}`);
const TOPIC_OF_SOCKETS =
  /sock|wsa|winsock|connect|bind|listen|accept|recv|send|tcp|udp|dns|getaddrinfo|telnet|proxy|\bport\b|\bhost\b|netty|asio|curl|internet|network|:\d{2,5}\b/iu;
