import type { FunctionData } from '../schemas/function.ts';
import { SAME, USUAL } from '../schemas/vocabulary.ts';
import type { Records } from './records.ts';
import type { Call, Constant, WinsockFunction } from './types.ts';

/** Every function–error pair, by function, then number. */
export function callsOf(records: Records['functions'], functions: Map<string, WinsockFunction>, constants: Constant[]): Call[] {
  const constantOf = new Map(constants.map((constant) => [constant.name, constant]));
  const recordOf = new Map(records.map(({ id, data }) => [id, data]));
  const meaningOf = (data: FunctionData, name: string): string => {
    const means = data.errors[name]!;
    return means === SAME ? meaningOf(recordOf.get(data.like!)!, name) : means;
  };
  return records.flatMap(({ id, data }) => {
    const pair = (name: string, means: string, observedIn: Call['observedIn']): Call => {
      const constant = constantOf.get(name)!;
      return { function: functions.get(id)!, constant, means: means === USUAL ? constant.error!.usual! : means, observedIn };
    };
    return [
      ...Object.keys(data.errors).map((name) => pair(name, meaningOf(data, name), undefined)),
      ...data.observed.map(({ error, means, source }) => pair(error, means, source)),
    ].sort((a, b) => a.constant.code - b.constant.code);
  });
}
