import type { Cause } from './catalog-types.ts';

export const PROTOCOLS = ['TCP', 'UDP', 'raw', 'DNS', 'any'] as const;

/** The rhythm by which a reader recognises a cause, in the order in which pages ask for it. */
export const TIMINGS = {
  'at-once': 'every time, at once',
  'after-wait': 'after a wait of seconds',
  'mid-transfer': 'in the middle of a conversation',
  'after-idle': 'after the connection sat idle',
  'under-load': 'under load or after hours of running',
  'after-change': 'since an update, an install or a network change',
  'now-and-then': 'now and then',
} as const;

export type Protocol = (typeof PROTOCOLS)[number];
export type Timing = keyof typeof TIMINGS;

/** The causes of one call on one protocol, by rhythm. */
export interface CauseGroup {
  protocol: Protocol;
  timings: { timing: Timing; causes: Cause[] }[];
}

/** Causes by protocol and then by timing; a cause with several of either stands under each. */
export function groupCauses(causes: Cause[]): CauseGroup[] {
  return PROTOCOLS.map((protocol) => {
    const there = causes.filter(({ when }) => when.protocol.includes(protocol));
    const timings = (Object.keys(TIMINGS) as Timing[]).map((timing) => ({ timing, causes: there.filter(({ when }) => when.timing.includes(timing)) }));
    return { protocol, timings: timings.filter((group) => group.causes.length > 0) };
  }).filter(({ timings }) => timings.length > 0);
}
