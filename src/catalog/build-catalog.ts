import { FIRST_OWN_CODE, toHex, toHResult, toSignedHResult } from '../schemas/code.ts';
import { appearanceOf } from './appearance-of.ts';
import { checkRecords } from './check-records.ts';
import { callsOf } from './derive-calls.ts';
import { ContentError } from './problem.ts';
import type { Records } from './records.ts';
import { reproductionsOf } from './reproductions-of.ts';
import { titlesOf } from './titles-of.ts';
import type { Catalog, Cause, Constant, WinsockError, WinsockFunction } from './types.ts';

/**
 * Validates and joins all records.
 *
 * @throws {ContentError} listing every violation between files
 */
export function buildCatalog(unsorted: Records): Catalog {
  const records = sorted(unsorted);
  const problems = checkRecords(records);
  if (problems.length > 0) throw new ContentError(problems);

  const families = records.families.map(({ id, file, data }) => ({ ...data, id, file })).sort(byOrder);
  const runtimes = records.runtimes.map(({ id, file, data }) => ({ ...data, id, file, causes: [] as Cause[] })).sort(byOrder);
  const guides = records.guides.map(({ id, file, data }) => ({ ...data, id, file })).sort(byOrder);
  const guideOf = (id: string) => guides.find((guide) => guide.id === id)!;
  const functions = new Map<string, WinsockFunction>(
    records.functions.map(({ id, file, data: { errors: _, observed: __, ...data } }) => [id, { ...data, name: id, file, calls: [], causes: [] }]),
  );
  const causes = new Map<string, Cause>(
    records.causes.map(({ id, file, data }) => [
      id,
      {
        ...data,
        id,
        file,
        functions: data.when.calls.map((call) => functions.get(call)!),
        guides: data.guides.map(guideOf),
        runtimes: runtimes.filter((runtime) => data.when.runtimes.includes(runtime.id)),
        errors: [],
        reproductions: [],
      },
    ]),
  );

  const errors = records.errors
    .map(
      ({ id, file, data }): WinsockError => ({
        ...data,
        name: id,
        file,
        hex: toHex(data.code),
        hresult: toHResult(data.code),
        hresultSigned: toSignedHResult(data.code),
        family: families.find((family) => family.id === data.family)!,
        causes: data.causes.map((cause) => causes.get(cause)!),
        guides: [...new Set([data.guides, ...data.causes.map((cause) => causes.get(cause)!.guides.map(({ id }) => id))].flat())].map(guideOf),
        relatedTo: [],
        standsFor: [],
        comparisons: [],
        calls: [],
        appearances: [],
        localized: [],
      }),
    )
    .sort((a, b) => a.code - b.code);
  const byOwnName = new Map(errors.map((error) => [error.name, error]));

  const constants: Constant[] = [
    ...errors.map((error) => ({ ...constantOf(error), family: error.family.id, error })),
    ...families.flatMap(({ id, others }) =>
      others
        .filter(({ name }) => !byOwnName.has(name)) // a page replaces its line
        .map((other) => ({ ...constantOf(other), family: id, error: undefined })),
    ),
  ].sort((a, b) => a.code - b.code);

  for (const { data, id } of records.errors) {
    for (const { error: other, tell } of data.related) {
      byOwnName.get(id)!.relatedTo.push({ error: byOwnName.get(other)!, tell });
      byOwnName.get(other)!.relatedTo.push({ error: byOwnName.get(id)!, tell });
    }
  }
  const byCode = new Map(errors.map((error) => [error.code, error]));
  for (const error of errors) {
    for (const { code, when } of error.completion) byCode.get(code)?.standsFor.push({ error, when });
  }
  for (const { code, standsFor } of errors) {
    const rank = (error: WinsockError) => error.completion.findIndex((one) => one.code === code);
    standsFor.sort((a, b) => rank(a.error) - rank(b.error) || a.error.code - b.error.code);
  }
  const comparisons = records.comparisons
    .map(({ id, file, data }) => ({ ...data, id, file, rows: data.rows.map(({ error, cells }) => ({ error: byOwnName.get(error)!, cells })) }))
    .sort(byOrder);
  for (const comparison of comparisons) {
    for (const { error } of comparison.rows) error.comparisons.push(comparison);
  }
  for (const call of callsOf(records.functions, functions, constants)) {
    call.function.calls.push(call);
    call.constant.error?.calls.push(call);
  }
  for (const error of errors) {
    for (const cause of error.causes) cause.errors.push(error);
  }
  for (const cause of causes.values()) {
    const rank = (error: WinsockError) => error.causes.indexOf(cause);
    // A completion code stands for a Winsock error, whose page people look for.
    const isCompletion = ({ code }: WinsockError) => Number(code < FIRST_OWN_CODE);
    cause.errors.sort((a, b) => isCompletion(a) - isCompletion(b) || rank(a) - rank(b) || Number(b.common) - Number(a.common) || a.code - b.code);
    for (const used of [...cause.functions, ...cause.runtimes]) used.causes.push(cause);
  }
  for (const { id, data } of records.messages) {
    for (const { error, ...text } of data.texts) byOwnName.get(error)!.localized.push({ language: data.language, tag: id, ...text });
  }
  for (const error of errors) {
    error.relatedTo.sort((a, b) => a.error.code - b.error.code);
    error.appearances = runtimes.map((runtime) => appearanceOf(error, runtime));
  }

  const platforms = records.observations.map(({ id, data: { seen: _, ...platform } }) => ({ ...platform, id }));
  const reproductions = reproductionsOf(records, causes, byOwnName);
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
    platforms,
    unrelated: records.unrelated.flatMap(({ data }) => data.texts),
    reports: new Map(records.reports.map(({ id, data }) => [id, data])),
    titles: titlesOf(records),
    synonyms: records.synonyms.flatMap(({ data }) => data.groups.map(({ words }) => words)),
  };
}

/** Readers of content list the files in different orders. */
const sorted = (records: Records) =>
  Object.fromEntries(Object.entries(records).map(([name, list]) => [name, (list as { id: string }[]).toSorted(byId)])) as unknown as Records;

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) => a.order - b.order || byId(a, b);
const byId = (a: { id: string }, b: { id: string }) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1);
const constantOf = ({ code, name, message }: { code: number; name: string; message: string | null }) => ({ code, name, message, hex: toHex(code) });
