import { stringsIn } from '../files/strings-in.ts';
import { constantNames, type Rule, unknown } from './rule.ts';

const errorsOfRuntimes: Rule = (records) => {
  const known = constantNames(records);
  return records.runtimes.flatMap(({ file, data }) =>
    [
      ...Object.keys(data.map).map((error) => [`map.${error}`, error] as const),
      ...data.prints.flatMap(({ only = [] }, index) => only.map((error, position) => [`prints.${index}.only.${position}`, error] as const)),
    ]
      .filter(([, error]) => !known.has(error))
      .map(([field, error]) => unknown(file, field, 'error', error, known, 'content/errors/')),
  );
};

/** Two entries at one position would stand in the order of their files' names. */
const positions: Rule = ({ runtimes, families, comparisons, guides }) => {
  const lists: { file: string; data: { order: number } }[][] = [runtimes, families, comparisons, guides];
  return lists.flatMap((entries) => {
    const free = Math.max(...entries.map(({ data }) => data.order)) + 1;
    const first = new Map<number, string>();
    return entries.flatMap(({ file, data: { order } }) => {
      const taken = first.get(order);
      first.set(order, taken ?? file);
      return taken === undefined ? [] : [{ file, field: 'order', says: `${order} is the position of ${taken}; the next free number is ${free}.` }];
    });
  });
};

/** A line that cannot be filled in for one of its errors would vanish without a word. */
const valuesOfRuntimes: Rule = ({ runtimes }) =>
  runtimes.flatMap(({ file, data }) =>
    data.prints.flatMap(({ line, only = [] }, index) =>
      (['name', 'text', 'number'] as const)
        .filter((value) => line.includes(`{${value}}`))
        .flatMap((value) =>
          only.flatMap((error, position) =>
            data.map[error]?.[value] === undefined
              ? [
                  {
                    file,
                    field: `prints.${index}.only.${position}`,
                    says: `\`map\` has no ${value} for ${error}, so this line is lost; add one, or drop ${error} here.`,
                  },
                ]
              : [],
          ),
        ),
    ),
  );

const WIN32_FAMILIES = ['system', 'win32'];

/** What a page says of a Win32 number in a runtime's own source stands in the runtime's table too, which else says "no dedicated name". */
const citedRuntimes: Rule = ({ errors, runtimes }) =>
  errors
    .filter(({ data }) => WIN32_FAMILIES.includes(data.family))
    .flatMap(({ id, file, data }) =>
      data.sources.flatMap(({ at }, index) =>
        runtimes
          .filter((runtime) => isSourceFile(at) && !runtime.data.map[id] && runtime.data.sources.some((source) => source.at === at))
          .map((runtime) => ({
            file,
            field: `sources.${index}`,
            says: `${runtime.file} rests on this file and has no row for ${id}; say under \`map\` there what becomes of it.`,
          })),
      ),
    );

const isSourceFile = (at: string) => /^github:[^:#]+:/.test(at);

const oneGroupForAWord: Rule = ({ synonyms }) => {
  const first = new Map<string, string>();
  return synonyms.flatMap(({ file, data }) =>
    data.groups.flatMap(({ means, words }, index) =>
      words.flatMap((word, position) => {
        const taken = first.get(word);
        first.set(word, means);
        if (taken === undefined) return [];
        const says = `"${word}" is listed under "${taken}" and under "${means}"; keep one, so that it does not join the two.`;
        return [{ file, field: `groups.${index}.words.${position}`, says }];
      }),
    ),
  );
};

/** Each title is that of a cited page, and the only one. */
const titlesOfCitedPages: Rule = ({ titles, ...others }) => {
  const references = Object.values(others).flatMap((records) => records.flatMap(({ data }) => stringsIn(data).filter(({ path }) => isReference(path.at(-1)))));
  const cited = new Set([...references.map(({ text }) => text.split('#', 1)[0]!), ...others.functions.map(({ data }) => `learn:${data.docs}`)]);
  const seen = new Set<string>();
  return titles.flatMap(({ file, data }) =>
    data.pages.flatMap(({ at }, index) => {
      const field = `pages.${index}.at`;
      if (!cited.has(at)) return [{ file, field, says: `no source cites ${at}; correct the address, or remove the title.` }];
      if (seen.has(at)) return [{ file, field, says: `${at} has two titles; keep one.` }];
      seen.add(at);
      return [];
    }),
  );
};

const isReference = (field: string | number | undefined) => field === 'at' || field === 'evidence';

/** Runtimes, synonyms and titles refer to what exists and don't repeat themselves; no two entries of a list share a position. */
export const tableRules: Rule[] = [errorsOfRuntimes, positions, valuesOfRuntimes, citedRuntimes, oneGroupForAWord, titlesOfCitedPages];
