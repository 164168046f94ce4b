import { STAGES, type Stage, stageOf } from '../../catalog/call-families.ts';
import { FACT_PARAMETERS } from '../../routes.ts';
import { fitsTiming, PROTOCOLS, SIDES, TIMINGS, type Timing } from '../../schemas/vocabulary.ts';
import type { KnownCause } from './data.ts';

export type Fact = keyof typeof FACT_PARAMETERS;

/** What a reader already answered, or a page passes along; for a call, its name stands for its stage. */
export type Facts = { [fact in Fact]?: string };

export const FACTS = Object.keys(FACT_PARAMETERS) as Fact[];

/** The answer of a reader who doesn't know. */
export const UNKNOWN = 'unknown';

const IS_ANSWER: { [fact in Fact]: (value: string) => boolean } = {
  call: (value) => stageOf(value) !== undefined,
  protocol: (value) => value !== 'any' && (PROTOCOLS as readonly string[]).includes(value),
  timing: (value) => Object.hasOwn(TIMINGS, value),
  side: (value) => value !== 'either' && Object.hasOwn(SIDES, value),
};

/** The facts that can be read back; anything else is ignored. */
export function factsFrom(parameters: URLSearchParams): Facts {
  const given = FACTS.map((fact) => [fact, parameters.get(FACT_PARAMETERS[fact])] as const);
  return Object.fromEntries(given.filter(([fact, value]) => value !== null && (value === UNKNOWN || IS_ANSWER[fact](value))));
}

/** The values with which a cause goes together; none where every value does. For a call the one that stands for its stage. */
export function valuesOf({ calls, protocol, timing, side }: KnownCause, fact: Fact): readonly string[] {
  if (fact === 'call') return [...new Set(calls.flatMap((call) => typicalCall(stageOf(call))))];
  if (fact === 'protocol') return protocol.includes('any') ? [] : protocol;
  if (fact === 'timing') return timing;
  return side === 'either' ? [] : [side];
}

/** What a contradicted answer costs a cause, in scores: little, since one reader in five answers wrongly, or another way than the cause's file. */
const CONTRADICTED = 0.5;

/** How much the facts speak against a cause, in scores. */
export const penaltyOf = (cause: KnownCause, facts: Facts): number => CONTRADICTED * FACTS.filter((fact) => isContradicted(cause, fact, facts[fact])).length;

function isContradicted(cause: KnownCause, fact: Fact, given = UNKNOWN): boolean {
  const [value] = fact === 'call' ? typicalCall(stageOf(given)) : [given];
  const values = valuesOf(cause, fact);
  if (value === undefined || value === UNKNOWN || values.length === 0) return false;
  return fact === 'timing' ? !fitsTiming(cause.timing, value as Timing) : !values.includes(value);
}

const typicalCall = (stage: Stage | undefined): string[] => STAGES.flatMap(({ id, calls }) => (id === stage ? [calls[0]!] : []));
