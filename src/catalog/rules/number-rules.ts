import * as routes from '../../routes.ts';
import type { Records } from '../records.ts';
import { misnumbered, strangersInFamilies } from './misnumbered.ts';
import { errorNames, type Rule, unknown } from './rule.ts';

/** Every number and its name; an error's page replaces its line in the family. */
const numbered = (records: Records) => {
  const pages = errorNames(records);
  return [
    ...records.errors.map(({ id, file, data }) => ({ file, name: id, code: data.code, field: 'code' })),
    ...records.families.flatMap(({ file, data }) =>
      data.others.flatMap(({ name, code }, index) => (pages.has(name) ? [] : [{ file, name, code, field: `others.${index}` }])),
    ),
  ];
};

/** Each number has one name, and each name one number. */
const uniqueNumbers: Rule = (records) => {
  const wrong = misnumbered(records);
  if (wrong.length > 0) return wrong;
  const first = new Map<number, string>();
  const named = new Set<string>();
  return [
    ...strangersInFamilies(records),
    ...numbered(records).flatMap(({ file, name, code, field }) => {
      const taken = first.get(code);
      if (taken === undefined) first.set(code, `${name} (${file})`);
      if (taken !== undefined) return [{ file, field, says: `${name} has the number ${code}, which ${taken} has already; give each number to one name.` }];
      if (named.has(name)) return [{ file, field, says: `${name} has another number already; give each name to one number.` }];
      named.add(name);
      return [];
    }),
  ];
};

const sameNumberInFamily: Rule = ({ errors, families }) => {
  const codes = new Map(errors.map(({ id, file, data }) => [id, { code: data.code, file }]));
  return families.flatMap(({ file, data }) =>
    data.others.flatMap(({ name, code }, index) => {
      const entry = codes.get(name);
      if (!entry || entry.code === code) return [];
      return [
        { file, field: `others.${index}`, says: `${name} has the number ${entry.code} in ${entry.file} and ${code} here; correct one, or remove this line.` },
      ];
    }),
  );
};

const uniqueNames: Rule = (records) => {
  const owner = new Map(numbered(records).map(({ name, file }) => [name, file]));
  return records.errors.flatMap(({ id, file, data }) =>
    data.aliases.flatMap((alias, index) => {
      const field = `aliases.${index}`;
      const taken = owner.get(alias);
      owner.set(alias, file);
      if (PAGES.has(alias.toLowerCase()))
        return [{ file, field, says: `"${alias}" is the address of a page of the site; an alias gets an address too, so remove it.` }];
      return taken ? [{ file, field, says: `"${alias}" is already the name of another error (${taken}); an alias of ${id} must be its own.` }] : [];
    }),
  );
};

/** The first path segment of every page other than errors. */
const PAGES = new Set(
  [...Object.values(routes).filter((href) => typeof href === 'string'), routes.comparisonHref(''), routes.cardHref('site')].map(
    (href) => href.split('/')[1] ?? '',
  ),
);

const familiesOfErrors: Rule = ({ errors, families }) => {
  const known = new Set(families.map(({ id }) => id));
  return errors.flatMap(({ file, data }) => (known.has(data.family) ? [] : [unknown(file, 'family', 'family', data.family, known, 'content/families/')]));
};

/** Numbers and names are unique and match their family. */
export const numberRules: Rule[] = [uniqueNumbers, sameNumberInFamily, uniqueNames, familiesOfErrors];
