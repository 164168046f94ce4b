// Node only. Validates content before Astro reads it.
import { join } from 'node:path';
import { COLLECTIONS } from '../schemas/collections.ts';
import { problemsIn } from '../schemas/explain.ts';
import { FAMILY_OF } from './call-families.ts';
import { checkRecords, isOfNumber } from './check-records.ts';
import { filesUnder } from './files/list-files.ts';
import { type ParsedBody, parseBody } from './files/parse-body.ts';
import { placeholderLines, placeholdersIn } from './files/placeholders.ts';
import { repeatedItems } from './files/repeated-items.ts';
import { wordProblems } from './files/word-problems.ts';
import type { Problem } from './problem.ts';
import { type ContentFile, readFiles, recordsOf } from './read-content.ts';
import { bodyRules } from './rules/body-rules.ts';
import { pagesOfCalls } from './rules/function-rules.ts';
import { laterThan } from './rules/later-than.ts';
import { pageRules } from './rules/page-rules.ts';

interface Options {
  root?: string;
  /** Today, to reject future dates. Builds leave it out so as not to depend on the clock. */
  today?: string;
  /** The functions that have a family; all of them have a page. */
  calls?: Iterable<string>;
}

/** The problems in content files, by file and line: those of single files and unknown names, then, if there are none, those that files have with each other. */
export function checkContent({ root = 'content', today, calls = FAMILY_OF.keys() }: Options = {}): Problem[] {
  const { files, problems } = readFiles(root);
  const inFields = files.flatMap(fieldProblems);
  const refused = new Set([...problems, ...inFields].map(({ file }) => file));
  const accepted = files.filter(({ path }) => !refused.has(path));

  const bodies = new Map<string, ParsedBody>(
    files.filter(({ path }) => path.endsWith('.mdx')).map(({ path, body, bodyLine }) => [path, parseBody(body, bodyLine)]),
  );
  const inBodies = files.flatMap((file) => [...bodyProblems(file, bodies.get(file.path)), ...wordProblems(file)]);
  const records = recordsOf(accepted);
  const inRecords = checkRecords(records);
  const between = inRecords.some(isOfNumber)
    ? inRecords
    : [
        ...inRecords,
        ...pageRules.flatMap((rule) => rule(records)),
        ...bodyRules.flatMap((rule) => rule({ records, bodies, samples: filesUnder(join(root, 'samples')) })),
        ...pagesOfCalls(calls, records),
        ...(today ? laterThan(today, records) : []),
      ];
  const isRefused = (path: string) => [...refused].some((file) => likeness(file).startsWith(likeness(path)));
  const unknown = between.filter(({ sought }) => sought && !sought.some(isRefused));
  const inFiles = [...problems, ...inFields, ...inBodies];

  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...inFiles, ...(inFiles.length + unknown.length > 0 ? unknown : between)]
    .map((problem) => ({ ...problem, line: problem.line ?? (problem.field ? byPath.get(problem.file)?.lineOf(problem.field.split('.')) : undefined) }))
    .sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function fieldProblems({ path: file, collection, data, body, lineOf }: ContentFile): Problem[] {
  const placeholders = placeholdersIn(data, collection);
  const unfilled = new Set(placeholders.map(({ path }) => path.join('.')));
  return [
    ...placeholders.map(({ path, says }) => ({ file, field: path.join('.'), says })),
    ...problemsIn(COLLECTIONS[collection].schema, data)
      .filter(({ path }) => !unfilled.has(path.join('.')))
      .map(({ path, key, message }) => ({ file, line: lineOf(key ? [...path, key] : path), field: path.join('.'), says: message })),
    ...(collection === 'reproductions' ? unprintedCall(file, data, body) : []),
    ...repeatedItems(data).map(({ path, says }) => ({ file, field: path.join('.'), says })),
  ];
}

/** A program ends with a line that names its call: `recvfrom: 10054`. */
function unprintedCall(file: string, data: unknown, program: string): Problem[] {
  const { call } = Object(data) as { call?: unknown };
  if (typeof call !== 'string' || program.includes(`${call}: `)) return [];
  return [{ file, field: 'call', says: `the program does not print "${call}: " and the number; let its last line do so, or name the call that it prints.` }];
}

function bodyProblems({ path: file, body, bodyLine }: ContentFile, parsed: ParsedBody | undefined): Problem[] {
  return [
    ...placeholderLines(body).map((index) => ({ file, line: bodyLine + index, says: 'still has the text of the template; replace or remove it.' })),
    ...(parsed?.findings ?? []).map((finding) => ({ file, ...finding })),
  ];
}

/** A path in any spelling of its name, so that nothing is unknown because its file is misnamed: `causes/Peer Reset.mdx → causes/peerreset.mdx`. */
const likeness = (path: string) => path.toLowerCase().replace(/[^a-z0-9./]/g, '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
