import { errorNames, type Rule, unknown } from './rule.ts';

const relations: Rule = (records) => {
  const known = errorNames(records);
  const codes = new Map(records.errors.map(({ id, data }) => [id, data.code]));
  const stated = new Map<string, string>();
  return records.errors.flatMap(({ id, file, data }) =>
    data.related.flatMap(({ error, tell }, index) => {
      const field = `related.${index}.error`;
      if (error === id) return [{ file, field, says: `${id} is related to itself; name another error or remove it.` }];
      if (!known.has(error)) return [unknown(file, field, 'error', error, known, 'content/errors/')];
      const pair = [id, error].sort().join(' and ');
      const before = stated.get(pair);
      stated.set(pair, file);
      if (before) return [{ file, field, says: `${pair} are related in ${before} already; both pages show it, so write it once.` }];
      const unnamed = [id, error].filter((name) => !tell.includes(name) && !tell.includes(String(codes.get(name))));
      return unnamed.map((name) => ({ file, field: `related.${index}.tell`, says: `does not name ${name}; both pages show this, so name both errors.` }));
    }),
  );
};

const causesOfErrors: Rule = ({ errors, causes }) => {
  const known = new Set(causes.map(({ id }) => id));
  const listed = new Set(errors.flatMap(({ data }) => data.causes));
  const wrong = errors.flatMap(({ file, data }) =>
    data.causes.flatMap((cause, index) => (known.has(cause) ? [] : [unknown(file, `causes.${index}`, 'cause', cause, known, 'content/causes/')])),
  );
  const orphans = causes
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) => ({
      file,
      says: `no error lists this cause; add "${id}" to the causes of an error, or remove the file.`,
    }));
  return [...wrong, ...orphans];
};

/** Every completion code uses its own page's name, and every number of the family `system` is some error's completion code. */
const completions: Rule = ({ errors, families }) => {
  const nameOf = new Map([
    ...errors.map(({ id, data }) => [data.code, id] as const),
    ...families.flatMap(({ data }) => data.others.map(({ code, name }) => [code, name] as const)),
  ]);
  const used = new Set(errors.flatMap(({ data }) => data.completion.map(({ code }) => code)));
  const misnamed = errors.flatMap(({ file, data }) =>
    data.completion.flatMap(({ code, name }, index) => {
      const own = nameOf.get(code);
      if (own && own !== name)
        return [{ file, field: `completion.${index}.name`, says: `${code} is ${own}, not ${name}; write the name that its own entry has.` }];
      const number = [...nameOf].find(([, named]) => named === name)?.[0];
      return own || number === undefined
        ? []
        : [{ file, field: `completion.${index}.code`, says: `${name} is ${number}, not ${code}; write the number that its own entry has.` }];
    }),
  );
  const unused = errors
    .filter(({ data }) => data.family === 'system' && !used.has(data.code))
    .map(({ file, data }) => ({
      file,
      field: 'family',
      says: `no error names ${data.code} under \`completion\`; add it to the Winsock error that it stands for.`,
    }));
  return [...misnamed, ...unused];
};

const comparedErrors: Rule = (records) => {
  const known = errorNames(records);
  return records.comparisons.flatMap(({ file, data: { columns, rows } }) =>
    rows.flatMap(({ error, cells }, index) => {
      const field = `rows.${index}`;
      if (!known.has(error)) return [unknown(file, `${field}.error`, 'error', error, known, 'content/errors/')];
      if (rows.findIndex((row) => row.error === error) !== index) return [{ file, field, says: `${error} has two rows; join them.` }];
      if (cells.length === columns.length) return [];
      return [{ file, field: `${field}.cells`, says: `${error} has ${cells.length} cells for ${columns.length} columns; write one for each.` }];
    }),
  );
};

const guidesThatExist: Rule = ({ errors, causes, guides }) => {
  const known = new Set(guides.map(({ id }) => id));
  return [...errors, ...causes].flatMap(({ file, data }) =>
    data.guides.flatMap((guide, index) => (known.has(guide) ? [] : [unknown(file, `guides.${index}`, 'guide', guide, known, 'content/guides/')])),
  );
};

/** Errors refer to existing entries, once each, and no cause or completion code is orphaned. */
export const errorRules: Rule[] = [relations, causesOfErrors, completions, comparedErrors, guidesThatExist];
