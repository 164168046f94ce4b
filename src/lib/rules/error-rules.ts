import { errorNames, type Rule, unknown } from './rule.ts';

const relations: Rule = (records) => {
  const stated = new Map<string, string>();
  return records.errors.flatMap(({ id, file, data }) =>
    data.related.flatMap(({ error }) => {
      if (error === id) return [`${file}: related: ${id} is related to itself; name another error or remove it.`];
      if (!errorNames(records).includes(error)) return [unknown(file, 'related', 'error', error, errorNames(records), 'content/errors/')];
      const pair = [id, error].sort().join(' ');
      const before = stated.get(pair);
      stated.set(pair, file);
      return before ? [`${file}: related: ${pair.replace(' ', ' and ')} are related in ${before} already; both pages show it, so write it once.`] : [];
    }),
  );
};

const causesOfErrors: Rule = ({ errors, causes }) => {
  const known = causes.map(({ id }) => id);
  const listed = new Set(errors.flatMap(({ data }) => data.causes));
  const missing = errors.flatMap(({ file, data }) =>
    data.causes.filter((cause) => !known.includes(cause)).map((cause) => unknown(file, 'causes', 'cause', cause, known, 'content/causes/')),
  );
  const twice = errors.flatMap(({ file, data }) =>
    data.causes.filter((cause, place) => data.causes.indexOf(cause) !== place).map((cause) => `${file}: causes: "${cause}" is listed twice; rank it once.`),
  );
  const orphans = causes
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) => `${file}: no error lists this cause; add "${id}" to the causes of an error, or remove the file.`);
  return [...missing, ...twice, ...orphans];
};

const callsAndRuntimesOfCauses: Rule = ({ causes, functions, runtimes }) => {
  const knownFunctions = functions.map(({ id }) => id);
  const knownRuntimes = runtimes.map(({ id }) => id);
  return causes.flatMap(({ file, data: { when } }) => [
    ...when.calls
      .filter((call) => !knownFunctions.includes(call))
      .map((call) => unknown(file, 'when.calls', 'function', call, knownFunctions, 'content/functions/')),
    ...when.runtimes
      .filter((runtime) => !knownRuntimes.includes(runtime))
      .map((runtime) => unknown(file, 'when.runtimes', 'runtime', runtime, knownRuntimes, 'content/runtimes/')),
  ]);
};

/** What an error refers to exists, is said once, and nothing is left over. */
export const errorRules: Rule[] = [relations, causesOfErrors, callsAndRuntimesOfCauses];
