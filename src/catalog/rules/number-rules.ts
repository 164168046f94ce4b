import type { Records } from '../types.ts';
import { errorNames, type Rule, unknown } from './rule.ts';

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
  const pages = errorNames(records);
  const owner = new Map(numbered(records).map(({ name, file }) => [name, file]));
  const doubled = records.families.flatMap(({ file, data }) =>
    data.others.filter(({ name }) => pages.has(name)).map(({ name }) => `${file}: others: ${name} has a page of its own now; remove its line here.`),
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
    if (!family) return [unknown(file, 'family', 'family', data.family, known.keys(), 'content/families/')];
    const { range } = family;
    if (!range || (data.code >= range.from && data.code <= range.to)) return [];
    return [
      `${file}: code: ${data.code} is out of the range of the family "${data.family}", ${range.from} to ${range.to}; write the right number or the right family.`,
    ];
  });
};

/** A number has one name, a name one number, and both their family. */
export const numberRules: Rule[] = [uniqueNumbers, uniqueNames, numbersInFamily];
