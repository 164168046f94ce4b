import { type Answer, SURE } from '../identify/answer.ts';
import { callIn } from '../identify/call.ts';
import type { LookupData, LookupError } from '../identify/data.ts';
import { indexOf, type LookupIndex } from '../identify/index-of.ts';
import { identify } from '../identify/lookup.ts';
import { normalize } from '../identify/normalize.ts';

/** One error of a log, with every line that names it. */
export interface Finding {
  error: LookupError;
  /** How often it occurs, and the numbers of its first lines. */
  count: number;
  lines: number[];
  /** Its first line, cut to a length that can be shown. */
  excerpt: string;
  /** The call that stands beside it, if any line names one. */
  call: string | undefined;
  /** Its line speaks of datagrams. */
  udp: boolean;
}

/** How many line numbers are kept of an error that repeats. */
const MAX_LINE_NUMBERS = 20;
const EXCERPT = 240;
/** How much of a longer line is shown in front of the error. */
const EXCERPT_BEFORE = 80;
/** A call may be named this many lines away from its error. */
const NEAR = 3;
const MAX_CACHED_LINES = 5000;
const MAX_NOTES = 5;
/** The time in front of a line, and what numbers and signs come before it; a number without a time may be the error itself. */
const TIME = /^[\d\s:.,TZ+[\]/-]*(?:\d:\d\d(?:\.\d+|,\d{1,3}(?!\d))?|\d\.\d{3,}|\d{13})Z?/;
/** A stack's frame says of the line above it where it failed. */
const FRAME = /^\s+(?:at|в|bei|à|en|場所|在|위치:) /;
const UDP = /udp|datagram|dgram|recvfrom|sendto|quic/i;

/** Reads a log line by line and keeps what errors it names, in their order. */
export class Triage {
  private readonly index: LookupIndex;
  private readonly found = new Map<LookupError, Finding>();
  private readonly known = new Map<string, Reading>();
  private readonly told = new Set<string>();
  private line = 0;
  private lastCall: { name: string; line: number } | undefined;
  /** Errors whose own line names no call. */
  private waiting: Finding[] = [];

  constructor(data: LookupData) {
    this.index = indexOf(data);
  }

  /** The next line, or the next piece of a long one. */
  add(text: string, continues = false): void {
    if (!continues) this.line += 1;
    const line = normalize(text);
    const { answers, call } = this.readingOf(line);
    if (call && answers.length === 0) this.lend(call, FRAME.test(text));
    this.waiting = this.waiting.filter(({ lines }) => this.line - lines[0]! < NEAR);
    for (const answer of answers) this.note(answer, line);
  }

  /** A frame below an error tells more of its call than a line above it. */
  private lend(call: string, frame: boolean) {
    this.lastCall = { name: call, line: this.line };
    for (const finding of this.waiting) if (frame || !finding.call) finding.call = call;
    if (frame) this.waiting = [];
  }

  /** What to say of the numbers of other systems that the log shows. */
  notes(): string[] {
    return [...this.told];
  }

  /** Every error of the log, the first to occur first. */
  findings(): Finding[] {
    return [...this.found.values()];
  }

  private note({ error, at }: Answer, line: string) {
    const known = this.found.get(error);
    const call = known?.call ?? callIn(line, at);
    if (known) {
      known.count += 1;
      if (known.lines.length < MAX_LINE_NUMBERS) known.lines.push(this.line);
      known.call = call;
      return;
    }
    const near = this.lastCall && this.line - this.lastCall.line <= NEAR ? this.lastCall.name : undefined;
    const first: Finding = { error, count: 1, lines: [this.line], excerpt: excerptOf(line, at), call: call ?? near, udp: UDP.test(line) };
    this.found.set(error, first);
    if (!call) this.waiting.push(first);
  }

  /** Lines of a log repeat: what differs in most of them is the time. */
  private readingOf(line: string): Reading {
    const [time = ''] = TIME.exec(line) ?? [];
    const key = line.slice(time.length);
    const before = this.known.get(key);
    if (before) return before;
    const { answers, notes } = identify(line, this.index, true);
    for (const note of notes) if (this.told.size < MAX_NOTES) this.told.add(note);
    const reading = { answers: sureOf(answers), call: callIn(line) };
    if (this.known.size >= MAX_CACHED_LINES) this.known.clear();
    this.known.set(key, reading);
    return reading;
  }
}

/** What a line says. */
interface Reading {
  answers: Answer[];
  /** The last call that it names. */
  call: string | undefined;
}

/** A long line is shown from shortly before its error. */
function excerptOf(line: string, at: number): string {
  const from = line.length > EXCERPT ? Math.max(0, at - EXCERPT_BEFORE) : 0;
  return line.slice(from, from + EXCERPT).trim();
}

/** The sure answers of a line; of several that the same words give, the likeliest. */
function sureOf(answers: Answer[]): Answer[] {
  const sure = answers.filter(({ score }) => score >= SURE);
  return sure.filter((answer, index) => !sure.slice(0, index).some(({ at }) => at === answer.at));
}
