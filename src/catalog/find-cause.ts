import { PROTOCOLS, type Protocol, TIMINGS, type Timing } from '../schemas/vocabulary.ts';
import { STAGES } from './call-families.ts';
import { mostCommonFirst } from './most-common-first.ts';
import type { Catalog, Cause } from './types.ts';

/** Where finding one's cause begins: a call that failed, or what the program was doing. */
interface Start {
  /** Its part of the address: `connect`, `connecting`. */
  name: string;
  title: string;
  /** The calls that it stands for. */
  calls: string[];
  /** The most common first. */
  causes: Cause[];
}

/** The stages of a socket's life, then the functions; only those with causes. */
export function starts({ functions, causes }: Pick<Catalog, 'functions' | 'causes'>): Start[] {
  const all = mostCommonFirst([...causes.values()]);
  const start = (name: string, title: string, calls: string[]): Start => ({
    name,
    title,
    calls,
    causes: all.filter(({ when }) => when.calls.some((call) => calls.includes(call))),
  });
  const stages = STAGES.map(({ id, title, calls }) => start(id, title, [...calls]));
  const calls = [...functions.keys()].map((name) => start(name.toLowerCase(), `${name} failed`, [name]));
  return [...stages, ...calls].filter(({ causes }) => causes.length > 0);
}

/** So few causes are read through without a question. */
const FEW = 6;

/** The protocols to choose from; none where the choice would not help. */
export function protocolChoices(causes: Cause[]): Protocol[] {
  const named = protocolsOf(causes).filter((protocol) => protocol !== 'any');
  return causes.length > FEW && named.length > 1 ? named : [];
}

export const protocolsOf = (causes: Cause[]): Protocol[] => PROTOCOLS.filter((protocol) => causes.some(({ when }) => when.protocol.includes(protocol)));

/** The causes that happen on a protocol, and those that happen on every one. */
export const causesOn = (causes: Cause[], protocol: Protocol): Cause[] =>
  causes.filter(({ when }) => when.protocol.includes(protocol) || when.protocol.includes('any'));

/** Causes by rhythm; one with several stands under each. */
export const byTiming = (causes: Cause[]): { timing: Timing; causes: Cause[] }[] =>
  (Object.keys(TIMINGS) as Timing[])
    .map((timing) => ({ timing, causes: causes.filter(({ when }) => when.timing.includes(timing)) }))
    .filter((group) => group.causes.length > 0);
