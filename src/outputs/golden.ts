import type { Catalog } from '../catalog/types.ts';

/**
 * The catalog's numbers, mappings and functions, one fact per line, so that changes show up in review.
 *
 * @returns the tab-separated text of each golden file, by file name
 */
export function goldenTexts(catalog: Catalog): { [file: string]: string } {
  const errorOf = new Map(catalog.errors.map((error) => [error.name, error]));
  const tables: { [file: string]: (string | number | null | undefined)[][] } = {
    'numbers.tsv': catalog.errors.map((error) => [
      error.code,
      error.name,
      error.hex,
      error.hresult,
      error.hresultSigned,
      error.aliases.join(' '),
      error.message,
    ]),
    'elsewhere.tsv': catalog.errors.flatMap(({ name, posix, resolver, ntstatus, completion }) => [
      ...(posix ? [[name, 'posix', posix.name, posix.linux, posix.macos, posix.ucrt, posix.text, posix.bsdText, posix.also?.join(' ')]] : []),
      ...resolver.map((one) => [name, 'resolver', one.name, one.value, one.text, one.bsdText]),
      ...ntstatus.map((one) => [name, 'ntstatus', one.value, one.name, one.tables.join(' ')]),
      ...completion.map((one) => [name, 'completion', one.code, one.name]),
    ]),
    'mappings.tsv': catalog.runtimes.flatMap(({ id, map }) =>
      Object.entries(map).map(([error, entry]) => [id, errorOf.get(error)?.code, error, entry.name, entry.text, entry.number, entry.also?.join(' ')]),
    ),
    'functions.tsv': [...catalog.functions.values()].flatMap(({ header, name, calls }) =>
      calls.filter(({ observedIn }) => !observedIn).map(({ constant }) => [header, name, constant.code, constant.name]),
    ),
  };
  const textOf = (rows: (typeof tables)[string]) => rows.map((row) => `${row.map((cell) => cell ?? '').join('\t')}\n`).join('');
  return Object.fromEntries(Object.entries(tables).map(([file, rows]) => [file, textOf(rows)]));
}
