import type { Call, Constant, Records, WinsockFunction } from './catalog-types.ts';
import { USUAL } from './usual.ts';

/** Every function × error pair, by function and then by number. */
export function callsOf(records: Records['functions'], functions: Map<string, WinsockFunction>, constants: Constant[]): Call[] {
  const constantOf = new Map(constants.map((constant) => [constant.name, constant]));
  return records.flatMap(({ id, data }) => {
    const pair = (name: string, means: string, observedIn: Call['observedIn']): Call => {
      const constant = constantOf.get(name)!;
      return { function: functions.get(id)!, constant, means: means === USUAL ? constant.usual! : means, observedIn };
    };
    return [
      ...Object.entries(data.errors).map(([name, means]) => pair(name, means, undefined)),
      ...data.observed.map(({ error, means, source }) => pair(error, means, source)),
    ].sort((a, b) => a.constant.code - b.constant.code);
  });
}
