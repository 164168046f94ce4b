import { PROTOCOLS, type Protocol, TIMINGS, type Timing } from '../schemas/vocabulary.ts';
import type { Cause } from './types.ts';

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
