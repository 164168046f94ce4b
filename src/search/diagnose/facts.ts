import { STAGES, type Stage, stageOf } from '../../catalog/call-families.ts';
import { FACT_PARAMETERS } from '../../routes.ts';
import { PROTOCOLS, type Protocol, SIDES, type Side, TIMINGS, type Timing } from '../../schemas/vocabulary.ts';
import { ADDRESSES, type Address } from './addresses.ts';
import type { KnownCause } from './data.ts';

/** What a reader already answered, or a page passes along. */
export interface Facts {
  /** The name of a call; stands for its stage. */
  call?: string | undefined;
  protocol?: Protocol | undefined;
  timing?: Timing | undefined;
  side?: Exclude<Side, 'either'> | undefined;
  address?: Address | undefined;
}

export type Fact = keyof Facts;

export const FACTS = Object.keys(FACT_PARAMETERS) as Fact[];

/** The facts that can be read back; anything else is ignored. */
export function factsFrom(parameters: URLSearchParams): Facts {
  const given = (fact: Fact, isKnown: (value: string) => boolean) => {
    const value = parameters.get(FACT_PARAMETERS[fact]);
    return value !== null && isKnown(value) ? { [fact]: value } : {};
  };
  return {
    ...given('call', (value) => stageOf(value) !== undefined),
    ...given('protocol', (value) => value !== 'any' && (PROTOCOLS as readonly string[]).includes(value)),
    ...given('timing', (value) => Object.hasOwn(TIMINGS, value)),
    ...given('side', (value) => value !== 'either' && Object.hasOwn(SIDES, value)),
    ...given('address', (value) => Object.hasOwn(ADDRESSES, value)),
  };
}

/** The values with which a cause goes together; none where every value does. For a call the one that stands for its stage. */
export function valuesOf({ calls, protocol, timing, side, addresses }: KnownCause, fact: Fact): readonly string[] {
  if (fact === 'call') return [...new Set(calls.flatMap((call) => typicalCall(stageOf(call))))];
  if (fact === 'protocol') return protocol.includes('any') ? [] : protocol;
  if (fact === 'timing') return timing;
  if (fact === 'side') return side === 'either' ? [] : [side];
  return addresses;
}

/** A cause that contradicts an answer of the reader is all but out; its usual address is only what people mostly write. */
const CONTRADICTED = 1;
const UNUSUAL_ADDRESS = 0.3;

/** How much the facts speak against a cause, in scores. */
export function penaltyOf(cause: KnownCause, facts: Facts): number {
  let penalty = 0;
  for (const fact of FACTS) {
    const value = fact === 'call' ? typicalCall(stageOf(facts.call ?? ''))[0] : facts[fact];
    const values = valuesOf(cause, fact);
    if (value !== undefined && values.length > 0 && !values.includes(value)) penalty += fact === 'address' ? UNUSUAL_ADDRESS : CONTRADICTED;
  }
  return penalty;
}

const typicalCall = (stage: Stage | undefined): string[] => STAGES.flatMap(({ id, calls }) => (id === stage ? [calls[0]!] : []));
