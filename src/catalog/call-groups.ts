import { isSpi } from './header-groups.ts';
import type { Call } from './types.ts';

/** Functions in which an error has the same meaning. */
interface CallGroup {
  functions: string[];
  means: string;
  /** False if the functions' own documentation omits the error. */
  documented: boolean;
}

/** Groups an error's calls by meaning, in order of their first function; leaves out the service-provider interface. */
function callGroups(calls: Call[]): CallGroup[] {
  const groups = new Map<string, CallGroup>();
  for (const { function: fn, means, observedIn } of calls) {
    if (isSpi(fn)) continue;
    const documented = observedIn === undefined;
    const key = `${documented} ${means}`;
    const group = groups.get(key) ?? { functions: [], means, documented };
    group.functions.push(fn.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** More rows say little more: each function has a page of its own. */
const MAX_GROUPS = 4;

/** The groups that an error's page explains, and the functions of those that it only names. */
export function shownCalls(calls: Call[]): { groups: CallGroup[]; others: string[] } {
  const all = callGroups(calls);
  return { groups: all.slice(0, MAX_GROUPS), others: all.slice(MAX_GROUPS).flatMap(({ functions }) => functions) };
}

/** The calls of the service-provider interface, which few readers need. */
export const spiFunctions = (calls: Call[]) =>
  calls
    .map((call) => call.function)
    .filter(isSpi)
    .map(({ name }) => name);
