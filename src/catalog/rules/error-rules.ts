import { errorNames, type Rule, unknown } from './rule.ts';

const relations: Rule = (records) => {
  const known = errorNames(records);
  const stated = new Map<string, string>();
  return records.errors.flatMap(({ id, file, data }) =>
    data.related.flatMap(({ error }) => {
      if (error === id) return [`${file}: related: ${id} is related to itself; name another error or remove it.`];
      if (!known.has(error)) return [unknown(file, 'related', 'error', error, known, 'content/errors/')];
      const pair = [id, error].sort().join(' ');
      const before = stated.get(pair);
      stated.set(pair, file);
      return before ? [`${file}: related: ${pair.replace(' ', ' and ')} are related in ${before} already; both pages show it, so write it once.`] : [];
    }),
  );
};

const causesOfErrors: Rule = ({ errors, causes }) => {
  const known = new Set(causes.map(({ id }) => id));
  const listed = new Set(errors.flatMap(({ data }) => data.causes));
  const missing = errors.flatMap(({ file, data }) =>
    data.causes.filter((cause) => !known.has(cause)).map((cause) => unknown(file, 'causes', 'cause', cause, known, 'content/causes/')),
  );
  const twice = errors.flatMap(({ file, data }) =>
    data.causes.filter((cause, place) => data.causes.indexOf(cause) !== place).map((cause) => `${file}: causes: "${cause}" is listed twice; rank it once.`),
  );
  const orphans = causes
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) => `${file}: no error lists this cause; add "${id}" to the causes of an error, or remove the file.`);
  return [...missing, ...twice, ...orphans];
};

const formerNames: Rule = ({ causes }) => {
  const owner = new Map(causes.map(({ id, file }) => [id, file]));
  return causes.flatMap(({ file, data }) =>
    data.formerly.flatMap((old) => {
      const taken = owner.get(old);
      owner.set(old, file);
      return taken ? [`${file}: formerly: "${old}" leads to ${taken} already; an anchor leads to one cause, so remove it here.`] : [];
    }),
  );
};

const callsAndRuntimesOfCauses: Rule = ({ causes, functions, runtimes }) => {
  const knownFunctions = new Set(functions.map(({ id }) => id));
  const knownRuntimes = new Set(runtimes.map(({ id }) => id));
  return causes.flatMap(({ file, data: { when } }) => [
    ...when.calls
      .filter((call) => !knownFunctions.has(call))
      .map((call) => unknown(file, 'when.calls', 'function', call, knownFunctions, 'content/functions/')),
    ...when.runtimes
      .filter((runtime) => !knownRuntimes.has(runtime))
      .map((runtime) => unknown(file, 'when.runtimes', 'runtime', runtime, knownRuntimes, 'content/runtimes/')),
  ]);
};

/** A number of the family `system` is here for the Winsock errors whose place it takes; its name is that of its page. */
const completions: Rule = ({ errors, families }) => {
  const nameOf = new Map([
    ...errors.map(({ id, data }) => [data.code, id] as const),
    ...families.flatMap(({ data }) => data.others.map(({ code, name }) => [code, name] as const)),
  ]);
  const used = new Set(errors.flatMap(({ data }) => data.completion.map(({ code }) => code)));
  const misnamed = errors.flatMap(({ file, data }) =>
    data.completion
      .filter(({ code, name }) => (nameOf.get(code) ?? name) !== name)
      .map(({ code, name }) => `${file}: completion: ${code} is ${nameOf.get(code)}, not ${name}; write the name that its own entry has.`),
  );
  const unused = errors
    .filter(({ data }) => data.family === 'system' && !used.has(data.code))
    .map(({ file, data }) => `${file}: family: no error names ${data.code} under \`completion\`; add it to the Winsock error that it stands for.`);
  return [...misnamed, ...unused];
};

const comparedErrors: Rule = (records) => {
  const known = errorNames(records);
  return records.comparisons.flatMap(({ file, data: { columns, rows } }) =>
    rows.flatMap(({ error, cells }, place) => {
      if (!known.has(error)) return [unknown(file, 'rows', 'error', error, known, 'content/errors/')];
      if (rows.findIndex((row) => row.error === error) !== place) return [`${file}: rows: ${error} has two rows; join them.`];
      if (cells.length === columns.length) return [];
      return [`${file}: rows: ${error} has ${cells.length} cells for ${columns.length} columns; write one for each.`];
    }),
  );
};

/** What an error refers to exists, is said once, and nothing is left over. */
export const errorRules: Rule[] = [relations, causesOfErrors, formerNames, callsAndRuntimesOfCauses, completions, comparedErrors];
