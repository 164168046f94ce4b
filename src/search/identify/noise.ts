/** A time, or date and time, at the start of a line. */
const TIMESTAMP = String.raw`[[(]?(?:\d{2,4}[-/.]\d\d(?:[-/.]\d{2,4})?[T ,]{1,2}|[A-Z][a-z]{2} {1,2}\d{1,2} |[IWEF]\d{4} )?\d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,7})?(?: ?(?:Z|UTC|[A-Z]{3,4}|[+-]\d\d:?\d\d))?[\])]?`;
const LEVEL = '(?:TRACE|DEBUG|VERBOSE|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE|LOG|STATEMENT|DETAIL|HINT|PANIC)';
const SOURCE_FILE =
  '(?:c|cc|cpp|cxx|h|hpp|inl|cs|vb|fs|go|rs|py|rb|php|jsx?|mjs|cjs|tsx?|java|kt|scala|swift|mm?|pas|dpr|sql|xml|json|ya?ml|toml|html?|s?css|vue|lua|pl|sh|ps1|bat|cmd|tex|txt|log|ini|cfg|conf|md|asm|dart|ex|erl|hs|ml|nim|zig|proto)';

/**
 * Numbers and names that report nothing: file positions, ids, dumps, signatures.
 * Blanks the first group, or the whole match without one.
 */
const NOISE: RegExp[] = [
  // 00002746-5f2e-4a0b-9a11-0d2f7b6c1e55
  /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{0,40}/gi,
  // 00002740: 4865 6c6c 6f20 …, 00002740  48 8b 05 …, and 2740:  55  push %rbp
  /^[ \t]*[0-9a-f]{8,16}:?[ \t]+[0-9a-f]{2}(?:[0-9a-f]{2})?[ \t].*$/gim,
  /^[ \t]*[0-9a-f]{1,16}:[ \t]+(?:[0-9a-f]{2} )+(?=[ \t]).*$/gim,
  /^[ \t]*[0-9a-f]{8,16}(?::[ \t]*$| <)/gim,
  // main.cpp(10054): and foo.c:10048:12
  new RegExp(String.raw`\.${SOURCE_FILE}(?:\(\d+(?:,\s?\d+)?\)|:\d+(?::\d+)?|, line \d+)`, 'gi'),
  // 2026-11-28 09:14:02 UTC [10060] LOG: and 10060 ERROR, with the pid after the time or before the level
  new RegExp(
    String.raw`^[ \t]*(?:\[?[A-Z]{3,9}\]?[ \t:|-]+)?${TIMESTAMP}[ \t|]*([[(<]\d{1,10}(?:[:.,]\d+)?[\])>]|\d{1,10}(?:[ \t]+\d{1,10})*(?=[ \t]+(?:[A-Z]\b|[A-Z]{3}|[\w.]+:\d|\[)))`,
    'gm',
  ),
  new RegExp(String.raw`^[ \t]*([[(<]?\d{1,10}[\])>]?)[ \t:|-]+\[?${LEVEL}\b`, 'gm'),
  new RegExp(String.raw`\b${LEVEL}\]?[ \t]+([[(]?\d{1,10}[\])]?)(?=[ \t]+(?:---|\[))`, 'g'),
  // [10054] error:
  /^[ \t]*(\[\d{1,10}\])[ \t]*(?:trace|debug|info|notice|warn|warning|error|fatal|critical)\b[ \t]*(?::|$)/gim,
  // Chromium, nginx, and anything labelled a pid
  /\[(\d+:\d+):[\d/.]+:/g,
  /(?<!\w)\d+#\d+:/g,
  // sshd[10054]:
  /(?<![\w./-])(?![\w./-]{0,40}(?:err|exception|fail|wsa))[\w./-]{1,40}(\[\d{1,10}\]):/gi,
  /\b(?:pid|tid|process|thread)(?: ?id)?[\s:=#"'(]{1,4}(?:0x)?[0-9a-f]{1,16}\b/gi,
  // ThrowException(SocketError error, SocketAddress address)
  /[\w>]\.{1,2}[\w`<>[\],$+]{1,80}(\((?:[A-Za-z][\w.`<>[\]&*]{0,80} [a-z]\w{0,60}(?:, )?){1,20}\))/g,
  /\w(\([A-Z][\w.`<>[\]&]{0,80} [a-z]\w{0,60}(?:, [A-Za-z][\w.`<>[\]&]{0,80} [a-z]\w{0,60}){1,20}\))/g,
];

/** A line of source code. */
const SOURCE_LINE =
  /^[ \t]*(?:\d+[ \t:|]+)?(?:\}?[ \t]*(?:else[ \t]+)?if\b|elif\b|while\b|case\b|switch\b|return\b|assert\b|catch\b|except\b|when\b|match\b|#[ \t]*define\b|public\b|private\b|static\b|const(?:expr)?\b|enum\b|let\b|var\b|final\b|int\b|DWORD\b)|[;{][ \t]*(?:\/\/.*)?$/;
/** `err == WSAEWOULDBLOCK`, `case WSAETIMEDOUT:`, `not in (errno.EINTR, …)`, `WSAECONNRESET => …`. */
const COMPARED = [/(?:\b[A-Za-z_][\w.:]*\s*)?(?:[=!]==?|<>)\s*["']?[\w.:]*/g, /\bcase\s+[\w.:]+/g, /\b[\w.:]+\s*=>/g, /\bin\s*[([{][\w.:, ]+[)\]}]/g];
/** Source code: programs print the name without its module. */
const CONSTANT = /\berrno\.\w+/g;
const DEFINED = /(?:#[ \t]*define[ \t]+|\b)\w+(?:[ \t]*=[ \t]*|[ \t]+)\(?(?:WSABASEERR[ \t]*\+[ \t]*)?(?:0x[0-9a-f]+|\d+)[lu]*\)?/gi;
/** `EINPROGRESS=10036,EWOULDBLOCK=10035`: a table of constants. */
const TABLE = /(?:(?:\bWSA_?|\b)(?!ERR)E[A-Z]{3,}[ \t]*[=:][ \t]*\d+[ \t]*[,;|][ \t]*){1,99}(?:(?:WSA_?)?E[A-Z]{3,}[ \t]*[=:][ \t]*\d+)?/g;

/**
 * Blanks noise with spaces, so that offsets stay valid.
 *
 * @param log even a text that is nothing but source code is noise, instead of a question about a constant
 */
export function withoutNoise(text: string, log = false): string {
  let rest = text;
  for (const pattern of NOISE) rest = rest.replace(pattern, blankGroup);
  rest = rest.replace(TABLE, blank);
  const printed = rest;
  rest = rest.replace(CONSTANT, blank);
  rest = rest.replace(/^.*$/gm, (line) => (line.length < MAX_SOURCE_LINE && SOURCE_LINE.test(line) ? withoutConstants(line) : line));
  return log || /[\p{L}\p{N}]/u.test(rest) ? rest : printed;
}

/** Longer lines aren't source code. */
const MAX_SOURCE_LINE = 400;

const withoutConstants = (line: string) => [...COMPARED, DEFINED].reduce((rest, pattern) => rest.replace(pattern, blank), line);
const blank = (found: string) => ' '.repeat(found.length);

function blankGroup(found: string, group: unknown): string {
  if (typeof group !== 'string') return blank(found);
  const at = found.lastIndexOf(group);
  return found.slice(0, at) + blank(group) + found.slice(at + group.length);
}
