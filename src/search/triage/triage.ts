import { type Answer, SURE } from '../identify/answer.ts';
import { callIn } from '../identify/call.ts';
import type { LookupData } from '../identify/data.ts';
import { indexOf, type LookupIndex } from '../identify/index-of.ts';
import { identify } from '../identify/lookup.ts';
import { normalize } from '../identify/normalize.ts';
import { type Finding, Found } from './found.ts';

/** Line numbers kept per error. */
const MAX_LINE_NUMBERS = 20;
const EXCERPT = 240;
/** Characters shown before the error on a long line. */
const EXCERPT_BEFORE = 80;
/** Max lines between an error and its call. */
const MAX_CALL_DISTANCE = 3;
const MAX_CACHED_LINES = 5000;
const MAX_NOTES = 5;
/** A timestamp at the start of a line; a number without one may be the error itself. */
const TIME = /^[\d\s:.,TZ+[\]/-]*(?:\d:\d\d(?:\.\d+|,\d{1,3}(?!\d))?|\d\.\d{3,}|\d{13})Z?/;
/** A stack frame belongs to the error above it. */
const FRAME = /^\s+(?:at|в|bei|à|en|場所|在|위치:) /;

/** Reads a log line by line and collects its errors in order. */
export class Triage {
  private readonly index: LookupIndex;
  private readonly found = new Found();
  /** Known only by a number of another system. */
  private readonly possible = new Found();
  private readonly cache = new Map<string, Reading>();
  private readonly noted = new Set<string>();
  private line = 0;
  private lastCall: { name: string; line: number } | undefined;
  /** Recent errors whose own line names no call. */
  private withoutCall: { finding: Finding; distance: number }[] = [];

  constructor(data: LookupData) {
    this.index = indexOf(data);
  }

  /** The next line, or the next piece of a long one. */
  add(text: string, continues = false): void {
    if (!continues) this.line += 1;
    const line = normalize(text);
    const { answers, possible, call } = this.readingOf(line);
    const frame = FRAME.test(text);
    if (call && answers.length === 0) this.assignCall(call, frame);
    // A stack may be long before it names the call.
    if (!frame) for (const waiting of this.withoutCall) waiting.distance += 1;
    this.withoutCall = this.withoutCall.filter(({ distance }) => distance < MAX_CALL_DISTANCE);
    this.note(answers, line, this.found);
    this.note(possible, line, this.possible);
  }

  /** A stack frame below an error overrides a call above it. */
  private assignCall(call: string, frame: boolean) {
    this.lastCall = { name: call, line: this.line };
    for (const { finding } of this.withoutCall) if (frame || !finding.call) finding.call = call;
    if (frame) this.withoutCall = [];
  }

  /** Explains numbers of other systems in the log. */
  notes(): string[] {
    return [...this.noted];
  }

  /** Every error of the log, in order of first occurrence. */
  findings(): Finding[] {
    return this.found.all();
  }

  /** Errors for which another system's number may stand. */
  possibleFindings(): Finding[] {
    return this.possible.all().map((finding) => ({ ...finding, possible: true }));
  }

  private note(answers: Answer[], line: string, found: Found) {
    found.neighbours.add(line, answers);
    for (const answer of answers) this.noteOne(answer, line, found);
  }

  private noteOne({ error, at }: Answer, line: string, { findings }: Found) {
    const known = findings.get(error);
    const call = known?.call ?? callIn(line, at);
    if (known) {
      known.count += 1;
      if (known.lines.length < MAX_LINE_NUMBERS) known.lines.push(this.line);
      known.call = call;
      return;
    }
    const near = this.lastCall && this.line - this.lastCall.line <= MAX_CALL_DISTANCE ? this.lastCall.name : undefined;
    const first: Finding = { error, count: 1, lines: [this.line], ...excerptOf(line, at), call: call ?? near, around: [] };
    findings.set(error, first);
    if (!call) this.withoutCall.push({ finding: first, distance: 0 });
  }

  /** Cached without the timestamp, since log lines repeat. */
  private readingOf(line: string): Reading {
    const [time = ''] = TIME.exec(line) ?? [];
    const key = line.slice(time.length);
    const cached = this.cache.get(key);
    if (cached) return cached;
    const { answers, notes } = identify(line, this.index, true);
    for (const note of notes) if (this.noted.size < MAX_NOTES) this.noted.add(note);
    const sure = sureOf(answers);
    const possible = sure.length > 0 ? [] : answers.filter(({ of, partial }) => of === 'number' && !partial);
    const reading = { answers: sure, possible, call: callIn(line) };
    if (this.cache.size >= MAX_CACHED_LINES) this.cache.clear();
    this.cache.set(key, reading);
    return reading;
  }
}

/** What a line contains. */
interface Reading {
  answers: Answer[];
  /** By numbers of other systems, where nothing is sure. */
  possible: Answer[];
  /** The last call it mentions. */
  call: string | undefined;
}

/** Truncates a long line around its error. */
function excerptOf(line: string, at: number): Pick<Finding, 'excerpt' | 'at'> {
  const from = line.length > EXCERPT ? Math.max(0, at - EXCERPT_BEFORE) : 0;
  const excerpt = line.slice(from, from + EXCERPT).trim();
  return { excerpt, at: at - line.indexOf(excerpt, from) };
}

/** The sure answers of a line, one per offset. */
function sureOf(answers: Answer[]): Answer[] {
  const sure = answers.filter(({ score }) => score >= SURE);
  return sure.filter((answer, index) => !sure.slice(0, index).some(({ at }) => at === answer.at));
}
