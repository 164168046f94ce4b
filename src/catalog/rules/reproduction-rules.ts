import { errorNames, type Rule, unknown } from './rule.ts';

/** A program names an error that its cause surfaces as, and a call that fails so. */
const programs: Rule = (records) => {
  const errors = errorNames(records);
  const causes = new Map(records.causes.map(({ id, data }) => [id, data]));
  const functions = new Map(records.functions.map(({ id, data }) => [id, data]));
  const causesOf = new Map(records.errors.map(({ id, data }) => [id, data.causes]));
  return records.reproductions.flatMap(({ file, data: { cause, call, error } }) => {
    if (!errors.has(error)) return [unknown(file, 'error', 'error', error, errors, 'content/errors/')];
    if (cause === undefined) {
      const stated = functions.get(call);
      if (!stated) return [unknown(file, 'call', 'function', call, functions.keys(), 'content/functions/')];
      const states = error in stated.errors || stated.observed.some((one) => one.error === error);
      return states ? [] : [{ file, field: 'call', says: `${call} does not have ${error}; name a cause, or add the error to content/functions/${call}.yaml.` }];
    }
    const calls = causes.get(cause)?.when.calls;
    if (!calls) return [unknown(file, 'cause', 'cause', cause, causes.keys(), 'content/causes/')];
    return [
      ...(causesOf.get(error)?.includes(cause)
        ? []
        : [{ file, field: 'error', says: `${cause} is not a cause of ${error}; write one of the cause's errors.` }]),
      ...(calls.includes(call) ? [] : [{ file, field: 'call', says: `${cause} does not name ${call}; its calls are ${calls.join(', ')}.` }]),
    ];
  });
};

const observations: Rule = (records) => {
  const known = new Set(records.reproductions.map(({ id }) => id));
  return records.observations.flatMap(({ file, data }) =>
    data.seen.flatMap(({ program }, index) =>
      known.has(program) ? [] : [unknown(file, `seen.${index}.program`, 'program', program, known, 'content/reproductions/')],
    ),
  );
};

/** Programs and observations refer to existing entries, and programs don't contradict their cause. */
export const reproductionRules: Rule[] = [programs, observations];
