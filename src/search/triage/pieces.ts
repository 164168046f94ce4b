/** A piece holds what one line of a log would. */
const MAX_LENGTH = 4000;
/** Where a record of a log on one line ends; or else a place where no word is cut. */
const RECORD_END = /\}\s*,?\s*(?=\{)|\\r?\\n|<\/\w+>(?=<)|\r/g;
const WORD_END = /[\s,;&|]/g;

/** A line in pieces that can be read one by one: itself, or the records of a log that has no line ends. */
export function* piecesOf(line: string): Generator<string> {
  for (let from = 0; from < line.length || from === 0; ) {
    const rest = line.length - from;
    const until = rest <= MAX_LENGTH && from === 0 ? line.length : endOf(line.slice(from, from + MAX_LENGTH), rest > MAX_LENGTH) + from;
    yield line.slice(from, until);
    from = Math.max(until, from + 1);
  }
}

/** The end of the first record, or of the last word if no record ends so early. */
function endOf(window: string, more: boolean): number {
  RECORD_END.lastIndex = 0;
  if (RECORD_END.exec(window)) return RECORD_END.lastIndex;
  if (!more) return window.length;
  let end = 0;
  for (const { index } of window.matchAll(WORD_END)) end = index + 1;
  return end || window.length;
}
