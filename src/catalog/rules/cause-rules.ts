import { nearest } from '../../schemas/suggest.ts';
import { sectionIds } from '../error-sections.ts';
import { type Rule, unknown } from './rule.ts';

/** A cause and each of its former names are anchors on error pages. */
const anchorsOfCauses: Rule = ({ causes }) => {
  const owner = new Map(causes.map(({ id, file }) => [id, file]));
  const isSection = (id: string) => sectionIds.includes(id);
  return causes.flatMap(({ id, file, data }) => [
    ...(isSection(id) ? [{ file, says: `"${id}" is the anchor of a section of every page; rename the file.` }] : []),
    ...data.formerly.flatMap((old, index) => {
      const field = `formerly.${index}`;
      if (isSection(old)) return [{ file, field, says: `"${old}" is the anchor of a section of every page; remove it.` }];
      const taken = owner.get(old);
      owner.set(old, file);
      return taken ? [{ file, field, says: `"${old}" leads to ${taken} already; an anchor leads to one cause, so remove it here.` }] : [];
    }),
  ]);
};

const callsAndRuntimes: Rule = ({ causes, functions, runtimes }) => {
  const knownFunctions = new Set(functions.map(({ id }) => id));
  const knownRuntimes = new Set(runtimes.map(({ id }) => id));
  return causes.flatMap(({ file, data: { when } }) => [
    ...when.calls.flatMap((call, index) =>
      knownFunctions.has(call) ? [] : [unknown(file, `when.calls.${index}`, 'function', call, knownFunctions, 'content/functions/')],
    ),
    ...when.runtimes.flatMap((runtime, index) =>
      knownRuntimes.has(runtime) ? [] : [unknown(file, `when.runtimes.${index}`, 'runtime', runtime, knownRuntimes, 'content/runtimes/')],
    ),
  ]);
};

const reportsOfCauses: Rule = ({ causes, reports }) => {
  const known = new Set(causes.map(({ id }) => id));
  return reports.flatMap(({ id, file }) => {
    if (known.has(id)) return [];
    const { sought } = unknown(file, '', 'cause', id, known, 'content/causes/');
    const meant = nearest(id, known);
    return [{ file, says: `no cause has this name; ${meant ? `did you mean "${meant}"? Rename` : 'rename'} the file after one in content/causes/.`, sought }];
  });
};

/** A text in two files would train the ranking towards both causes. */
const uniqueReports: Rule = ({ reports }) => {
  const first = new Map<string, string>();
  return reports.flatMap(({ file, data }) =>
    Object.entries(data).flatMap(([kind, texts]) =>
      texts.flatMap((text, index) => {
        const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
        const before = first.get(key);
        if (before === undefined) first.set(key, `${file}, ${kind}.${index}`);
        return before === undefined ? [] : [{ file, field: `${kind}.${index}`, says: `is the same text as in ${before}; write it another way or remove it.` }];
      }),
    ),
  );
};

/** Causes have unique anchors, and causes and reports refer to existing entries. */
export const causeRules: Rule[] = [anchorsOfCauses, callsAndRuntimes, reportsOfCauses, uniqueReports];
