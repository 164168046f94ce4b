import { SAME, USUAL } from '../../schemas/vocabulary.ts';
import { constantNames, errorNames, type Rule, unknown } from './rule.ts';

const errorsOfFunctions: Rule = (records) => {
  const known = constantNames(records);
  const usual = new Set([
    ...records.errors.filter(({ data }) => data.usual).map(({ id }) => id),
    ...records.families.flatMap(({ data }) => data.others.filter((other) => other.usual).map(({ name }) => name)),
  ]);
  return records.functions.flatMap(({ file, data }) =>
    [...Object.entries(data.errors), ...data.observed.map(({ error, means }) => [error, means] as const)].flatMap(([error, means]) => {
      if (!known.has(error)) return [unknown(file, 'errors', 'error', error, known, 'content/errors/')];
      if (means !== USUAL || usual.has(error)) return [];
      return [`${file}: errors.${error}: there is no usual text for ${error}; write what it means in this function, or give the error a \`usual\`.`];
    }),
  );
};

/** `same` needs a function that says it, and not one that points back. */
const likenessOfFunctions: Rule = ({ functions }) => {
  const byId = new Map(functions.map((one) => [one.id, one.data]));
  const says = (id: string, error: string, seen: string[]): boolean => {
    const { errors, like } = byId.get(id) ?? {};
    const means = errors?.[error];
    if (means !== SAME) return means !== undefined;
    return like !== undefined && !seen.includes(like) && says(like, error, [...seen, id]);
  };
  return functions.flatMap(({ id, file, data: { like, errors } }) => {
    if (like !== undefined && !byId.has(like)) return [unknown(file, 'like', 'function', like, byId.keys(), 'content/functions/')];
    return Object.keys(errors)
      .filter((error) => errors[error] === SAME && !says(id, error, []))
      .map((error) => `${file}: errors.${error}: ${like ? `${like} says nothing of ${error}` : 'there is no `like`'}; write what it means in this function.`);
  });
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
      .filter(([, error]) => !known.has(error))
      .map(([field, error]) => unknown(file, field, 'error', error, known, 'content/errors/')),
  );
};

const oneTextForALanguage: Rule = ({ messages, ...records }) => {
  const known = errorNames({ messages, ...records });
  return messages.flatMap(({ file, data }) => {
    const seen = new Set<string>();
    return data.texts.flatMap(({ error }) => {
      if (!known.has(error)) return [unknown(file, 'texts', 'error', error, known, 'content/errors/')];
      if (seen.has(error)) return [`${file}: texts: ${error} has two texts in ${data.language}; keep the one whose source shows the number beside it.`];
      seen.add(error);
      return [];
    });
  });
};

const oneGroupForAWord: Rule = ({ synonyms }) => {
  const first = new Map<string, string>();
  return synonyms.flatMap(({ file, data }) =>
    data.groups.flatMap(({ means, words }) =>
      words.flatMap((word) => {
        const taken = first.get(word);
        first.set(word, means);
        return taken === undefined
          ? []
          : [`${file}: groups: "${word}" stands under "${taken}" and under "${means}"; keep one, so that it does not join the two.`];
      }),
    ),
  );
};

/** What functions, runtimes and languages say, they say of errors that exist, and once. */
export const tableRules: Rule[] = [errorsOfFunctions, likenessOfFunctions, uniqueFunctionPaths, errorsOfRuntimes, oneTextForALanguage, oneGroupForAWord];
