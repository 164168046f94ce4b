/** Words around a number or name. Patterns that end in `$` match the words before it. */

/** Words that only introduce system error codes, so they suffice by themselves. */
export const SYSTEM_ERROR =
  /(?:win(?:32|sock2?)?[\s_-]*err(?:or)?(?:[\s_-]*code)?|win(?:32)?exception|native[\s_-]?error(?:[\s_-]?code)?|os[\s_-]*err(?:or)?|system[\s_-]*err(?:or)?|errno|last[\s_-]*error(?:\(\))?|\bgle|socketexception|\(OS|sock(?:et)?[\s_-]*err(?:or)?(?:[\s_-]*code)?|so_error|winsock|wsa\w*|Os \{ code|eunknownerr|\bsystem(?=:$)|\(-1,? )(?:\(\))?(?:[\s_-]*(?:no|nr|num|number|code|is|was|of|with))?[\s:=#'"([{.,-]*$/i;

const SEPARATOR = `(?:\\(\\))?(?:[\\s_-]*(?:no|nr|num|number|code|is|was|of|with))?[\\s:=#'"([{.,-]*$`;

/** Generic words for "error": need a short text or one about networking. */
export const ANY_ERROR = new RegExp(
  `(?<![a-z])(?:err(?:or)?s?|exception|fail(?:ed|ure|s)?|socket|fehler|erreur|erro|errore|ошибка|błąd|错误|錯誤|エラー|오류)${SEPARATOR}`,
  'iu',
);

/** Words that also introduce application codes: need a text about networking or of two or three words. */
export const ANY_RESULT = new RegExp(
  `(?:(?<![a-z])(?:err\\w*|code|status|returns?|returned|reason|rc)|(?<=[a-z])(?:error|exception|errorcode|code)|\\b\\w+error\\w*)["'>]{0,2}${SEPARATOR}`,
  'iu',
);

/** `bind: 10048` at the end of a line: a call and its error. */
export const CALL_RESULT =
  /\b(?:accept|bind|connect|getaddrinfo|ioctlsocket|recv(?:from)?|select|send(?:to)?|[gs]etsockopt|shutdown)(?:\(\))?(?:: +|, )(?:-1,? )?$/;
/** It stands in quotes of its own. */
export const QUOTED_CALL = /[`"'“]\w+(?:\(\))?[:,] +(?:-1,? )?$/;
/** `listen EACCES`, `send EINVAL`, as libuv puts it. */
export const CALL_BEFORE_NAME = /\b(?:accept|bind|connect|listen|recv\w*|send\w*) $/i;
/** The same as a query: a call and a number. */
export const CALL_AND_NUMBER =
  /^(?:accept|bind|connect|getaddrinfo|ioctlsocket|listen|recv(?:from)?|select|send(?:to)?|socket|[gs]etsockopt|shutdown)(?:\(\))?:? +$/i;

/** `10054 error`, `10013: WSAEACCES`, `10054 (0x2746)`. */
export const ERROR_AFTER = /^[\])}\s:.,-]*(?:error\b(?! in \d)|exception|\(?WSA(?!recv|send|connect|accept|ioctl|socket|startup)|\(?0x27|fehler|错误)/i;
/** `10054 errors` is a count, unless someone keeps getting them. */
export const ERRORS_AFTER = /^ errors\b/i;
/** `keep getting 10054 errors`: the words before such a count. */
export const GETS = /(?:\b(?:get|gets|getting|got|see|seeing|saw|these|of|the|with|keeps?)|sock(?:et)?|winsock)\s*$/i;

/** `my program gets 10061`, `the difference between 10053 and 10054`: the words before an error that somebody meets or asks about. */
export const MEETS = /\b(?:gets?|getting|got|receives?|throws?|differences? between)\s+$/i;
/** `10106 after an uninstall`: what happened around an error. */
export const CIRCUMSTANCE = /^ (?:after|when|while|since|during|every|all|if)\b/i;

/** Exit codes, postal codes, product codes. */
export const NOT_AN_ERROR =
  /\b(?:exit(?:ed|s)?|zip|postal|area|country|product|item|discount|coupon|promo)[\s_-]*(?:with|code|status)?[\s_-]*(?:code|status)?[\s:=(]*$/i;

/** What the last part of an identifier counts too: `processId`, `bufferSize`. */
const COUNTS =
  '(?<!trans|sup|re)ports?|lines?|pid|tid|process(?:es)?(?: ?id)?|threads?|size|len|length|bytes?|counts?|total|(?<!andro)ids?|(?<!run)time|offset|index|idx|version|width|height';
/** Other things with numbers: ports, lines, processes, sizes, times, records. */
export const COUNTED = new RegExp(
  `(?:(?:\\b|_)(?:${COUNTS}|ppid|uid|gid|seq|ack|ts|duration|elapsed|ver|build|rev|revision|year|mtu|win|ttl|max|min|limit|rows?|pages?|steps?|epoch|score|level|item|issue|pr|pull|bug|kb|ticket|order|room|table|zip|postcode|sku|rfc|iso|din|invoice|customer|client|account|article|event|serial|model|part|chapter|flight|job|task|user|session|patient|student|trade|record|entry|value|key|rule|lot|batch|case id|loaded|downloaded|nearly|about|over|than|up to|after|for|in|at|took)|(?<=[a-z])(?:${COUNTS}))[\\s:=#'"(-]*$`,
  'i',
);
/** `listening on 10054`: a port. */
export const LISTENS_ON =
  /(?:(?:listen|bind|expose|serve|port)[\s:=]*$|(?:listen\w*|bind\w*|bound|serv\w*|running|started|opened?|exposed?|forward\w*|connect\w*)\s+(?:on|at|to)[\s:'"]*$)/i;
/** `127.0.0.1:10054`, `('0.0.0.0', 10054)`, `example.net, 10054`, `sshd[10054]`. */
export const HOST_OR_PROGRAM = /(?:[\w\])]:|['"\w.]['"]?,\s*|\.\w{1,5}\(|\w\[|[\d][-:.,/])$/;
/** An address and port, not a message and its number. */
export const ADDRESS = /(?:\[[\da-f.:%]*:[\da-f.:%]*\]:|\d\.\d{1,3}:|\d\.\d+['"]?,\s*|\.[a-z]{2,}['"]?,\s*|localhost['"]?,\s*)$/i;
/** `BUG-10060`, `ORA-10054`, `KB10060`. */
export const TRACKER = /(?<![\w-])(?!WSA|WIN)[A-Z][A-Z0-9]+-$/;
/** `(id)=(10054)`: a record. */
export const KEY_VALUE = /=\s*\($/;
/** `10054 bytes`, `10054/tcp`, `10054:3`: what is after a count, a port or a position. */
export const UNITS =
  /^(?:\s*[-:.]\d|[,]\d{3}|:\d|\/(?:tcp|udp)|\s*(?:bytes?|[kmgt]i?b|ms|µs|us|ns|s|secs?|seconds?|minutes?|hours?|days?|times|rows?|items?|lines?|chars?|px|files?|records?|requests?|packets?|users?|people|runners?|connections?|messages?|points?|warnings?|results?|entries|units?|words?|tests?|steps?|%|°|percent|euros?|dollars?)\b)/i;

/** Networking terms, as whole words or parts of identifiers (`ConnectAsync`, `tcp_open`). */
export const NETWORK_TOPIC =
  /sock|(?<![a-z])wsa|winsock|telnet|netty|asio|\bcurl|getaddrinfo|gethostby|datagram|winhttp|wininet|connectex|(?<![a-z])(?:re|dis)?connect(?!or|icut)|(?<![a-z])(?:un)?bind(?!ings?\b|er)|\b(?:could not|cannot|can't|failed to|unable to|tcp|udp) +(?:listen|accept|resolve)|listen(?: tcp| udp|\(|:| on| failed)|accept(?:ex|\(|:| failed)|localhost|\d\.\d{1,3}:\d{2,5}\b|(?<![a-z])(?:recv|send(?:to|ing|\(|:| (?:failed|failure|error|request))|sendmsg|tcp\w*|udp\w*|dns|smtp|imap|pop3|ssh|sftp|ftp|ldap|mqtt|rtsp|rdp|vpn|proxy|firewall|lan|wi-?fi|ping|modbus|opc)(?![a-z])|\b(?:hosts?(?:name)?|port|ports|peer|internet|network|remote server|server|client|router|connexion|réseau)\b|(?<=[a-z])(?:Connect|Send|Recv|Receive|Bind|Accept|Listen)(?![a-z])|连接|網路|网络|接続|соединен|подключ|verbindung|conexi[óo]n|conex[ãa]o/iu;
/** Ways for connections to fail: enough next to a number; messages contain them themselves. */
export const NETWORK_FAILURE = /\b(?:unreachable|timed out|time-?out|refused|reset|dropped|forcibly|aborted|unresolved|no route)\b/i;
