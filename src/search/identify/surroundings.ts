import { OWN_CODE } from '../../schemas/code.ts';

/** The context of a number, name or message. */
export interface Surroundings {
  /** Nothing else is there but quotes and brackets. */
  alone: boolean;
  /** The text has several lines, like a log. */
  log: boolean;
  /** Short enough for a query, where every word matters. */
  brief: boolean;
  /** Only one or two plain words next to it: `discord 10054`. */
  terse: boolean;
  /** The text before and after it on its line. */
  before: string;
  after: string;
  /** Both sides, farther: what the line is about. */
  line: string;
}

/** Punctuation allowed around a lone identifier; a colon before a number makes it a port. */
const OPENING = /^[\s"'“”„«»‹›‘’`([{<#+]{0,8}$/;
const CLOSING = /^[\s"'“”„«»‹›‘’`)\]}>:;,.!?]{0,8}$/;
/** Context on each side, in characters: close by, and along the line. */
const REACH = 48;
const LINE_REACH = 160;
const BRIEF = 30;
const TERSE = 40;
const TERSE_WORDS = /^(?:[\p{L}][\p{L}\d+#'-]*:? ){0,2}$/u;
const TERSE_WORDS_AFTER = /^(?:[:,]?(?: [\p{L}][\p{L}\d+#'-]*){1,2})?[?!.]?$/u;
/** Numbers that are asked about together: `10053 or 10054`, `10053/10054`. */
const JOINT = String.raw`\s?(?:[,/&+]|and|or|vs\.?|versus)?\s?`;
const JOINED_BEFORE = new RegExp(`(?:${OWN_CODE.source}${JOINT})+$`, 'i');
const JOINED_AFTER = new RegExp(`^(?:${JOINT}${OWN_CODE.source})+`, 'i');

/** What surrounds the part of `input` from `at` to `end`; in a query, other numbers that are asked about with it don't count. */
export function surroundings(input: string, at: number, end: number, log: boolean): Surroundings {
  const isQuery = !log && input.length <= LINE_REACH;
  const left = isQuery ? input.slice(0, at).replace(JOINED_BEFORE, '') : input.slice(0, at);
  const right = isQuery ? input.slice(end).replace(JOINED_AFTER, '') : input.slice(end);
  const start = left.slice(-LINE_REACH);
  const [rest = ''] = right.slice(0, LINE_REACH).split('\n', 1);
  const head = start.slice(start.lastIndexOf('\n') + 1);
  return {
    alone: OPENING.test(left) && CLOSING.test(right),
    log,
    brief: input.length <= BRIEF,
    terse: input.length <= TERSE && !log && isTerse(left, right),
    before: head.slice(-REACH),
    after: rest.slice(0, REACH),
    line: `${head} ${rest}`,
  };
}

/** One or two words on one side: `order 10054 shipped` is a sentence. */
function isTerse(before: string, after: string): boolean {
  return (before === '' || /^[?!.]?$/.test(after)) && TERSE_WORDS.test(before) && TERSE_WORDS_AFTER.test(after);
}
