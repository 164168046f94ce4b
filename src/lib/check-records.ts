import type { Records } from './catalog-types.ts';
import { nearest } from './suggest.ts';
import { USUAL } from './usual.ts';

/** Every rule that holds between files; a problem reads `file: field: what is wrong, and what to write instead`. */
export function checkRecords(records: Records): string[] {
  return RULES.flatMap((rule) => rule(records));
}

type Rule = (records: Records) => string[];

const unknown = (file: string, field: string, kind: string, name: string, known: string[], home: string) => {
  const meant = nearest(name, known);
  return `${file}: ${field}: unknown ${kind} "${name}"; ${meant ? `did you mean "${meant}"? ` : ''}Write the name of a file in ${home}, or add that file.`;
};

const errorNames = ({ errors }: Records) => errors.map(({ id }) => id);
const constantNames = (records: Records) => [...errorNames(records), ...records.families.flatMap(({ data }) => data.others.map(({ name }) => name))];
const numbered = (records: Records) => [
  ...records.errors.map(({ id, file, data }) => ({ file, name: id, code: data.code, field: 'code' })),
  ...records.families.flatMap(({ file, data }) => data.others.map(({ name, code }) => ({ file, name, code, field: 'others' }))),
];

const uniqueNumbers: Rule = (records) => {
  const first = new Map<number, string>();
  return numbered(records).flatMap(({ file, name, code, field }) => {
    const taken = first.get(code);
    if (taken === undefined) first.set(code, `${name} (${file})`);
    return taken === undefined ? [] : [`${file}: ${field}: ${name} has the number ${code}, which ${taken} has already; give each number to one name.`];
  });
};

const uniqueNames: Rule = (records) => {
  const owner = new Map(numbered(records).map(({ name, file }) => [name, file]));
  const doubled = records.families.flatMap(({ file, data }) =>
    data.others
      .filter(({ name }) => errorNames(records).includes(name))
      .map(({ name }) => `${file}: others: ${name} has a page of its own now; remove its line here.`),
  );
  const aliases = records.errors.flatMap(({ id, file, data }) =>
    data.aliases.flatMap((alias) => {
      const taken = owner.get(alias);
      owner.set(alias, file);
      return taken ? [`${file}: aliases: "${alias}" is already the name of another error (${taken}); an alias of ${id} must be its own.`] : [];
    }),
  );
  return [...doubled, ...aliases];
};

const numbersInFamily: Rule = ({ errors, families }) => {
  const known = new Map(families.map(({ id, data }) => [id, data]));
  return errors.flatMap(({ file, data }) => {
    const family = known.get(data.family);
    if (!family) return [unknown(file, 'family', 'family', data.family, [...known.keys()], 'content/families/')];
    const { range } = family;
    if (!range || (data.code >= range.from && data.code <= range.to)) return [];
    return [
      `${file}: code: ${data.code} is out of the range of the family "${data.family}", ${range.from} to ${range.to}; write the right number or the right family.`,
    ];
  });
};

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

const errorsOfFunctions: Rule = (records) => {
  const known = constantNames(records);
  const usual = new Set([
    ...records.errors.filter(({ data }) => data.usual).map(({ id }) => id),
    ...records.families.flatMap(({ data }) => data.others.filter((other) => other.usual).map(({ name }) => name)),
  ]);
  return records.functions.flatMap(({ file, data }) =>
    [...Object.entries(data.errors), ...data.observed.map(({ error, means }) => [error, means] as const)].flatMap(([error, means]) => {
      if (!known.includes(error)) return [unknown(file, 'errors', 'error', error, known, 'content/errors/')];
      if (means !== USUAL || usual.has(error)) return [];
      return [`${file}: errors.${error}: there is no usual text for ${error}; write what it means in this function, or give the error a \`usual\`.`];
    }),
  );
};

const uniqueFunctionPaths: Rule = ({ functions }) => {
  const first = new Map<string, string>();
  return functions.flatMap(({ id, file }) => {
    const taken = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), file);
    return taken ? [`${file}: its address differs from that of ${taken} in letter case only; rename one.`] : [];
  });
};

const errorsOfRuntimes: Rule = (records) => {
  const known = constantNames(records);
  return records.runtimes.flatMap(({ file, data }) =>
    [
      ...Object.keys(data.map).map((error) => ['map', error] as const),
      ...data.prints.flatMap(({ only = [] }) => only.map((error) => ['prints.only', error] as const)),
    ]
      .filter(([, error]) => !known.includes(error))
      .map(([field, error]) => unknown(file, field, 'error', error, known, 'content/errors/')),
  );
};

const oneTextForALanguage: Rule = ({ messages, ...records }) => {
  const known = errorNames({ messages, ...records });
  return messages.flatMap(({ file, data }) => {
    const seen = new Set<string>();
    return data.texts.flatMap(({ error }) => {
      if (!known.includes(error)) return [unknown(file, 'texts', 'error', error, known, 'content/errors/')];
      if (seen.has(error)) return [`${file}: texts: ${error} has two texts in ${data.language}; keep the one whose source shows the number beside it.`];
      seen.add(error);
      return [];
    });
  });
};

const RULES: Rule[] = [
  uniqueNumbers,
  uniqueNames,
  numbersInFamily,
  relations,
  causesOfErrors,
  callsAndRuntimesOfCauses,
  errorsOfFunctions,
  uniqueFunctionPaths,
  errorsOfRuntimes,
  oneTextForALanguage,
];
