import { isSpi } from './header-groups.ts';
import type { Call } from './types.ts';

/** Functions in which an error means the same. */
export interface CallGroup {
  functions: string[];
  means: string;
  /** False if the functions' own pages omit the error. */
  documented: boolean;
}

/** Calls of one error that a program makes, those with the same words joined, in the order of the first function of each. */
export function callGroups(calls: Call[]): CallGroup[] {
  const groups = new Map<string, CallGroup>();
  for (const { function: called, means, observedIn } of calls) {
    if (isSpi(called)) continue;
    const documented = observedIn === undefined;
    const key = `${documented} ${means}`;
    const group = groups.get(key) ?? { functions: [], means, documented };
    group.functions.push(called.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The functions of the service-provider interface among the calls, which few readers ever see. */
export const spiFunctions = (calls: Call[]) =>
  calls
    .map((call) => call.function)
    .filter(isSpi)
    .map(({ name }) => name);
