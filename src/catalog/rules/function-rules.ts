import { functionHref, matrixHref } from '../../routes.ts';
import { SAME, USUAL } from '../../schemas/vocabulary.ts';
import { CALL_FAMILIES, FAMILY_OF } from '../call-families.ts';
import { isSpi } from '../header-groups.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';
import { namesOnLearn } from '../titles-of.ts';
import { constantNames, type Rule, unknown } from './rule.ts';

const errorsOfFunctions: Rule = (records) => {
  const known = constantNames(records);
  const usual = new Set(records.errors.filter(({ data }) => data.usual).map(({ id }) => id));
  return records.functions.flatMap(({ file, data }) => {
    const stated = [
      ...Object.entries(data.errors).map(([error, means]) => ({ field: `errors.${error}`, error, means })),
      ...data.observed.map(({ error, means }, index) => ({ field: `observed.${index}.error`, error, means })),
    ];
    return stated.flatMap(({ field, error, means }) => {
      if (!known.has(error)) return [unknown(file, field, 'error', error, known, 'content/errors/')];
      if (field.startsWith('observed') && error in data.errors)
        return [{ file, field, says: `${error} is under \`errors\` too; keep it there if the page on Microsoft Learn lists it, or else here.` }];
      if (means !== USUAL || usual.has(error)) return [];
      return [{ file, field, says: `there is no usual text for ${error}; write what it means in this function, or give the error a \`usual\`.` }];
    });
  });
};

/** `same` must resolve to a meaning without a cycle. */
const likenessOfFunctions: Rule = ({ functions }) => {
  const byId = new Map(functions.map((one) => [one.id, one.data]));
  const says = (id: string, error: string, seen: string[]): boolean => {
    const { errors, like } = byId.get(id) ?? {};
    const means = errors?.[error];
    if (means !== SAME) return means !== undefined;
    return like !== undefined && !seen.includes(like) && says(like, error, [...seen, id]);
  };
  return functions.flatMap(({ id, file, data: { like, errors } }) => {
    if (like === id) return [{ file, field: 'like', says: `is ${id} itself; write the function of which it is another form, or remove it.` }];
    if (like !== undefined && !byId.has(like)) return [unknown(file, 'like', 'function', like, byId.keys(), 'content/functions/')];
    return Object.keys(errors)
      .filter((error) => errors[error] === SAME && !says(id, error, []))
      .map((error) => ({
        file,
        field: `errors.${error}`,
        says: `${like ? `${like} says nothing of ${error}` : 'there is no `like`'}; write what it means in this function.`,
      }));
  });
};

const uniquePaths: Rule = ({ functions }) => {
  const first = new Map<string, string>();
  return functions.flatMap(({ id, file }) => {
    const path = id.toLowerCase();
    const taken = first.get(path);
    first.set(path, file);
    if (functionHref(id) === matrixHref) return [{ file, says: `${matrixHref} is a page of its own; no function can be called so.` }];
    return taken ? [{ file, says: `its address differs from that of ${taken} in letter case only; rename one.` }] : [];
  });
};

/** The Microsoft Learn page is this function's, or that of its pointer type (`lp…`, `lpfn_…`). */
const pagesOfFunctions: Rule = ({ functions }) =>
  functions.flatMap(({ id, file, data: { docs, variants } }) => {
    const names = namesOnLearn(id, variants).map((name) => name.toLowerCase());
    const page = docs.replace(/^.*\/n[a-z]-\w+?-/, '');
    return names.includes(page)
      ? []
      : [{ file, field: 'docs', says: `is the page of ${page}, which is neither ${id} nor one of its \`variants\`; write its own.` }];
  });

/** Without a family, a function is missing from "find your cause" and isn't recognised in logs. */
const familiesOfFunctions: Rule = ({ functions }) =>
  functions
    .filter(({ id, data }) => data.reports !== 'none' && !isSpi(data) && !FAMILY_OF.has(id))
    .map(({ id, file }) => ({
      file,
      says: `${id} has no family; add it in src/catalog/call-families.ts to the one whose functions do the same: ${CALL_FAMILIES.map((family) => family.id).join(', ')}.`,
    }));

/** The names of `call-families.ts` are those of functions. */
export function pagesOfCalls(calls: Iterable<string>, { functions }: Records): Problem[] {
  const known = new Set(functions.map(({ id }) => id));
  return [...calls]
    .filter((call) => !known.has(call))
    .map((call) => unknown('src/catalog/call-families.ts', '', 'function', call, known, 'content/functions/'));
}

/** Functions refer to existing errors and to their own page, have unique addresses, and belong to a family. */
export const functionRules: Rule[] = [errorsOfFunctions, likenessOfFunctions, uniquePaths, pagesOfFunctions, familiesOfFunctions];
