import { toHex, toHResult, toSignedHResult } from '../schemas/code.ts';
import { appearanceOf } from './appearance-of.ts';
import { checkRecords } from './check-records.ts';
import { callsOf } from './derive-calls.ts';
import { ContentError } from './problem.ts';
import type { Record, Records } from './records.ts';
import { linkCompletions, localize, rankCauses, relate } from './relate-errors.ts';
import { reproductionsOf } from './reproductions-of.ts';
import { titlesOf } from './titles-of.ts';
import type { Catalog, Cause, Constant, Family, Runtime, WinsockError } from './types.ts';

/**
 * Validates and joins all records.
 *
 * @throws {ContentError} listing every violation between files
 */
export function buildCatalog(unsorted: Records): Catalog {
  const records = sorted(unsorted);
  const problems = checkRecords(records);
  if (problems.length > 0) throw new ContentError(problems);

  const families = records.families.map(entry).sort(byOrder);
  const guides = records.guides.map(entry).sort(byOrder);
  const runtimes = records.runtimes.map((record): Runtime => ({ ...entry(record), causes: [] })).sort(byOrder);
  const functions = makeFunctions(records);
  const causes = makeCauses(records, { functions, guides, runtimes });
  const errors = makeErrors(records, { causes, families, guides });
  const byCode = new Map(errors.map((error) => [error.code, error]));
  const byOwnName = new Map(errors.map((error) => [error.name, error]));
  const constants = makeConstants(errors, families);
  const comparisons = records.comparisons
    .map((record) => ({ ...entry(record), rows: record.data.rows.map(({ error, cells }) => ({ error: byOwnName.get(error)!, cells })) }))
    .sort(byOrder);
  const reproductions = reproductionsOf(records, causes, byOwnName);

  relate(records.errors, byOwnName);
  linkCompletions(errors, byCode);
  localize(records.messages, byOwnName);
  rankCauses(errors, causes.values());
  for (const comparison of comparisons) {
    for (const { error } of comparison.rows) error.comparisons.push(comparison);
  }
  for (const call of callsOf(records.functions, functions, constants)) {
    call.function.calls.push(call);
    call.constant.error?.calls.push(call);
  }
  for (const error of errors) error.appearances = runtimes.map((runtime) => appearanceOf(error, runtime));
  for (const reproduction of reproductions) reproduction.cause?.reproductions.push(reproduction);

  return {
    errors,
    byCode,
    byName: new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((name) => [name, error]))),
    constants,
    causes,
    functions,
    runtimes,
    guides,
    comparisons,
    families,
    reproductions,
    platforms: records.observations.map(({ id, data: { seen: _, ...platform } }) => ({ ...platform, id })),
    unrelated: records.unrelated.flatMap(({ data }) => data.texts),
    reports: new Map(records.reports.map(({ id, data }) => [id, data])),
    titles: titlesOf(records),
    synonyms: records.synonyms.flatMap(({ data }) => data.groups.map(({ words }) => words)),
  };
}

const makeFunctions = ({ functions }: Records): Catalog['functions'] =>
  new Map(functions.map(({ id, file, data: { errors: _, observed: __, ...data } }) => [id, { ...data, name: id, file, calls: [], causes: [] }]));

const makeCauses = ({ causes }: Records, { functions, guides, runtimes }: Pick<Catalog, 'functions' | 'guides' | 'runtimes'>): Catalog['causes'] =>
  new Map(
    causes.map((record): [string, Cause] => {
      const { when, guides: own } = record.data;
      return [
        record.id,
        {
          ...entry(record),
          functions: when.calls.map((call) => functions.get(call)!),
          guides: guidesOf(own, guides),
          runtimes: runtimes.filter(({ id }) => when.runtimes.includes(id)),
          errors: [],
          reproductions: [],
        },
      ];
    }),
  );

const makeErrors = ({ errors }: Records, { causes, families, guides }: Pick<Catalog, 'causes' | 'families' | 'guides'>): WinsockError[] =>
  errors
    .map(({ id, file, data }): WinsockError => {
      const own = data.causes.map((cause) => causes.get(cause)!);
      return {
        ...data,
        name: id,
        file,
        hex: toHex(data.code),
        hresult: toHResult(data.code),
        hresultSigned: toSignedHResult(data.code),
        family: families.find((family) => family.id === data.family)!,
        causes: own,
        guides: [...new Set([...guidesOf(data.guides, guides), ...own.flatMap((cause) => cause.guides)])],
        relatedTo: [],
        standsFor: [],
        comparisons: [],
        calls: [],
        appearances: [],
        localized: [],
      };
    })
    .sort((a, b) => a.code - b.code);

/** An error's page replaces the line of its family. */
function makeConstants(errors: WinsockError[], families: Family[]): Constant[] {
  const named = new Set(errors.map(({ name }) => name));
  const constantOf = ({ code, name, message }: Pick<Constant, 'code' | 'name' | 'message'>) => ({ code, name, message, hex: toHex(code) });
  return [
    ...errors.map((error) => ({ ...constantOf(error), family: error.family.id, error })),
    ...families.flatMap(({ id, others }) =>
      others.filter(({ name }) => !named.has(name)).map((other) => ({ ...constantOf(other), family: id, error: undefined })),
    ),
  ].sort((a, b) => a.code - b.code);
}

const guidesOf = (ids: string[], guides: Catalog['guides']) => ids.map((id) => guides.find((guide) => guide.id === id)!);

const entry = <Data>({ id, file, data }: Record<Data>) => ({ ...data, id, file });

/** Readers of content list the files in different orders. */
const sorted = (records: Records) =>
  Object.fromEntries(Object.entries(records).map(([name, list]) => [name, (list as { id: string }[]).toSorted(byId)])) as unknown as Records;

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) => a.order - b.order || byId(a, b);
const byId = (a: { id: string }, b: { id: string }) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1);
