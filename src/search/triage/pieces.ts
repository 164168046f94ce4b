/** Max characters per piece. */
const MAX_LENGTH = 4000;
/** Ends of records in a single-line log, or else of words. */
const RECORD_END = /\}\s*(?:,\s*)?(?=\{)|\\r?\\n|<\/\w+>(?=<)|\r/g;
const WORD_END = /[\s,;&|]/g;

/** Splits a long line into records or pieces; short lines stay whole. */
export function* piecesOf(line: string): Generator<string> {
  for (let from = 0; from < line.length || from === 0; ) {
    const rest = line.length - from;
    const until = rest <= MAX_LENGTH && from === 0 ? line.length : endOf(line.slice(from, from + MAX_LENGTH), rest > MAX_LENGTH) + from;
    yield line.slice(from, until);
    from = Math.max(until, from + 1);
  }
}

/** The end of the first record, or of the last word in the window. */
function endOf(window: string, more: boolean): number {
  RECORD_END.lastIndex = 0;
  if (RECORD_END.exec(window)) return RECORD_END.lastIndex;
  if (!more) return window.length;
  let end = 0;
  for (const { index } of window.matchAll(WORD_END)) end = index + 1;
  return end || window.length;
}
