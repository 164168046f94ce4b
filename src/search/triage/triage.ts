import { causeHref, errorHref } from '../../routes.ts';
import { type Answer, SURE } from '../identify/answer.ts';
import type { LookupData, LookupError } from '../identify/data.ts';
import { indexOf, type LookupIndex } from '../identify/index-of.ts';
import { identify } from '../identify/lookup.ts';
import { normalize } from '../identify/normalize.ts';

/** A cause as triage needs it: what it is and which calls it makes fail. */
export interface TriageCause {
  id: string;
  title: string;
  calls: string[];
  protocol: string[];
}

/** What triage knows beyond the lookup's data. */
export interface TriageData {
  /** The functions that a log may name. */
  calls: string[];
  /** The causes of each error by its number, the likeliest first. */
  causes: { [code: string]: TriageCause[] };
}

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
/** A longer line is data, not a message; its beginning says what it is. */
const MAX_LINE_LENGTH = 4000;
/** A call may be named this many lines away from its error. */
const NEAR = 3;
const MAX_CACHED_LINES = 5000;
/** The time in front of a line, and what numbers and signs come before it; a number without a time may be the error itself. */
const TIME = /^[\d\s:.,TZ+[\]/-]*(?:\d:\d\d(?:\.\d+|,\d{1,3}(?!\d))?|\d\.\d{3,}|\d{13})Z?/;
const UDP = /udp|datagram|dgram|recvfrom|sendto|quic/i;

/** Reads a log line by line and keeps what errors it names, in their order. */
export class Triage {
  private readonly index: LookupIndex;
  private readonly calls: Map<string, string>;
  private readonly found = new Map<LookupError, Finding>();
  private readonly known = new Map<string, Answer[]>();
  private line = 0;
  private lastCall: { name: string; line: number } | undefined;
  private waiting: Finding[] = [];

  constructor(data: LookupData, { calls }: TriageData) {
    this.index = indexOf(data);
    this.calls = new Map(calls.map((name) => [name.toLowerCase(), name]));
  }

  add(text: string): void {
    this.line += 1;
    const line = text.slice(0, MAX_LINE_LENGTH);
    const call = this.callIn(line);
    const answers = this.answersOf(line);
    if (call && answers.length === 0) this.lastCall = { name: call, line: this.line };
    for (const finding of this.waiting) finding.call ??= call;
    this.waiting = this.waiting.filter(({ call: named, lines }) => !named && this.line - lines[0]! < NEAR);
    for (const { error } of answers) this.note(error, line, call);
  }

  /** Every error of the log, the first to occur first. */
  findings(): Finding[] {
    return [...this.found.values()];
  }

  private note(error: LookupError, line: string, call: string | undefined) {
    const near = this.lastCall && this.line - this.lastCall.line <= NEAR ? this.lastCall.name : undefined;
    const finding = this.found.get(error);
    if (finding) {
      finding.count += 1;
      if (finding.lines.length < MAX_LINE_NUMBERS) finding.lines.push(this.line);
      finding.call ??= call;
      return;
    }
    const first: Finding = { error, count: 1, lines: [this.line], excerpt: line.trim().slice(0, EXCERPT), call: call ?? near, udp: UDP.test(line) };
    this.found.set(error, first);
    if (!first.call) this.waiting.push(first);
  }

  /** Lines of a log repeat: what differs in most of them is the time. */
  private answersOf(line: string): Answer[] {
    const key = line.replace(TIME, '');
    const before = this.known.get(key);
    if (before) return before;
    const answers = sureOf(identify(normalize(line), this.index, true).answers);
    if (this.known.size >= MAX_CACHED_LINES) this.known.clear();
    this.known.set(key, answers);
    return answers;
  }

  /** The last call that a line names: `listen tcp …: bind: …` failed in `bind`. */
  private callIn(line: string): string | undefined {
    let last: string | undefined;
    for (const [word] of line.matchAll(/[A-Za-z_]\w{3,40}/g)) {
      const name = this.calls.get(word.toLowerCase()) ?? this.calls.get(word.replace(/^Do(?=[A-Z])/, '').toLowerCase());
      last = name ?? last;
    }
    return last;
  }
}

/** The sure answers of a line; of several that the same words give, the likeliest. */
function sureOf(answers: Answer[]): Answer[] {
  const sure = answers.filter(({ score }) => score >= SURE);
  return sure.filter((answer, index) => !sure.slice(0, index).some(({ at }) => at === answer.at));
}

/** The cause to look at first: the likeliest one for the call that the log names, on the protocol that it seems to be about. */
export function likelyCause({ error, call, udp }: Pick<Finding, 'error' | 'call' | 'udp'>, { causes }: TriageData): TriageCause | undefined {
  const all = causes[error.code] ?? [];
  const fits = ({ protocol }: TriageCause) => protocol.some((one) => (udp ? one !== 'TCP' : one !== 'UDP'));
  const ofCall = all.filter(({ calls }) => call !== undefined && calls.includes(call));
  return ofCall.find(fits) ?? all.find(fits) ?? ofCall[0] ?? all[0];
}

/** What was found as Markdown for an issue, with links below `site`. */
export function triageMarkdown(findings: Finding[], data: TriageData, site: string): string {
  const address = (href: string) => new URL(href, site).href;
  const rows = findings.map((finding, index) => {
    const { error, count, lines, call } = finding;
    const cause = likelyCause(finding, data);
    const where = `line ${lines[0]}${count > 1 ? `, ${count} times` : ''}${call ? `, in \`${call}\`` : ''}`;
    const likely = cause ? ` Likely: [${cause.title}](${address(causeHref(error.code, cause.id))}).` : '';
    return `${index + 1}. ${index === 0 ? '**First failure**: ' : ''}[${error.code} ${error.name}](${address(errorHref(error.code))}), ${where}.${likely}`;
  });
  return rows.length > 0 ? `Windows Sockets errors in the log:\n\n${rows.join('\n')}\n` : '';
}
