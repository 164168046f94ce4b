import type { Cause } from '../../catalog/types.ts';
import { type Fixer, PROTOCOLS, SIDES, type Side, TIMINGS, type Timing } from '../../schemas/vocabulary.ts';

const MAX_CALLS = 3;

/** Whose remedy it is if the path or the other side is at fault. */
const DISTANT: Fixer[] = ['server', 'network'];

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** When an open connection fails: it is gone when that is reported, and a new one may work. */
export const BREAKS: Timing[] = ['mid-transfer', 'after-idle'];

/** What to ask about an error: what any report needs, and what tells its causes apart. */
export function questionsOf(causes: Cause[]): string[] {
  const calls = [...new Set(causes.flatMap(({ when }) => when.calls))].slice(0, MAX_CALLS);
  const protocols = choices(PROTOCOLS, 'any', causes, ({ when }) => when.protocol);
  const sides = sideChoices(causes);
  const timings = choices(Object.keys(TIMINGS) as Timing[], 'after-change', causes, ({ when }) => when.timing);
  const checks = causes.flatMap(({ confirm }) => confirm);
  const capture = checks.find(({ shell, on }) => shell === 'wireshark' && !on);
  const elsewhere = differ(causes.map(({ fixedBy }) => DISTANT.includes(fixedBy[0]!)));
  return [
    'Versions of program and library, whole message',
    `Call that failed${calls.length > 0 ? ` (${calls.join(', ')}, …)` : ''}`,
    protocols.length > 0 && list.format(protocols),
    sides.length > 0 && `Is the program that fails the ${list.format(sides.map((side) => SIDES[side]))}?`,
    checks.some((check) => (check === capture || check.shell === 'powershell' || check.shell === 'cmd') && namesPort(check.command)) &&
      `Port${elsewhere ? ', and where the other side is (this PC, local network, Internet)' : ''}`,
    timings.length > 0 && `When and how often (${timings.map((timing) => TIMINGS[timing]).join('; ')})`,
    timings.some((timing) => BREAKS.includes(timing)) &&
      `${timings.includes('after-idle') ? 'How long had it been open, and silent? ' : ''}Does a new connection work?`,
    elsewhere && 'Does it also fail from another computer or network?',
    checks.some(({ on }) => on) && 'Time of the error, with time zone; what the log of the other side says then',
    capture !== undefined &&
      `Wireshark, if you have it: which side sends what the filter \`${capture.command}\` shows${namesPort(capture.command) ? ' (PORT as above)' : ''}`,
    `Windows version (\`winver\`), VPN, proxy, antivirus${causes.some(({ when }) => when.timing.includes('after-change')) ? '; what changed before it began' : ''}`,
  ].filter((question) => question !== false);
}

/** The sides to choose from; none where the choice would not help. */
export const sideChoices = (causes: Cause[]): Side[] => choices(Object.keys(SIDES) as Side[], 'either', causes, ({ when }) => [when.side]);

/** The answers that causes name; none where no answer rules out a cause. A cause with `open` fits each. */
function choices<Value extends string>(values: readonly Value[], open: Value, causes: Cause[], of: (cause: Cause) => Value[]): Value[] {
  const own = causes.map(of);
  const offered = values.filter((value) => value !== open && own.some((some) => some.includes(value)));
  const bound = own.filter((some) => !some.includes(open));
  return offered.some((value) => differ(bound.map((some) => some.includes(value)))) ? offered : [];
}

const namesPort = (command: string) => /\bPORT\b/.test(command);

const differ = (facts: boolean[]) => new Set(facts).size > 1;
