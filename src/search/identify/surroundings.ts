/** What stands around a piece of text. */
export interface Surroundings {
  /** The piece is all there is, but for quotes and brackets. */
  alone: boolean;
  /** The text has several lines, as a log has. */
  log: boolean;
  /** The text is short enough for a query, in which nothing stands without a reason. */
  brief: boolean;
  /** One or two plain words stand beside it and nothing else: `discord 10054`. */
  terse: boolean;
  /** The words in front of it and behind it, on its line. */
  before: string;
  after: string;
  /** The same, farther: what the line is about. */
  line: string;
}

/** A few signs may stand around a piece that is alone; a colon in front makes a port of a number. */
const OPENING = /^[\s"'“”„«»‹›‘’`([{<#+]{0,8}$/;
const CLOSING = /^[\s"'“”„«»‹›‘’`)\]}>:;,.!?]{0,8}$/;
/** How far to look to each side: for what the piece is, and for what the line is about. */
const REACH = 48;
const LINE_REACH = 160;
const BRIEF = 30;
const TERSE = 40;
const TERSE_WORDS = /^(?:[\p{L}][\p{L}\d+#'-]*:? ){0,2}$/u;
const TERSE_WORDS_AFTER = /^(?: [\p{L}][\p{L}\d+#'-]*){0,2}[?!.]?$/u;

export function surroundings(input: string, at: number, end: number, log = input.includes('\n')): Surroundings {
  const start = input.slice(Math.max(0, at - LINE_REACH), at);
  const [rest = ''] = input.slice(end, end + LINE_REACH).split('\n', 1);
  const head = start.slice(start.lastIndexOf('\n') + 1);
  return {
    alone: OPENING.test(input.slice(0, at)) && CLOSING.test(input.slice(end)),
    log,
    brief: input.length <= BRIEF,
    terse: input.length <= TERSE && !log && isTerse(input.slice(0, at), input.slice(end)),
    before: head.slice(-REACH),
    after: rest.slice(0, REACH),
    line: `${head} ${rest}`,
  };
}

/** One or two words on one side: `order 10054 shipped` is a sentence. */
function isTerse(before: string, after: string): boolean {
  return (before === '' || /^[?!.]?$/.test(after)) && TERSE_WORDS.test(before) && TERSE_WORDS_AFTER.test(after);
}
