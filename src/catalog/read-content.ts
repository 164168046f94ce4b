// Node only: reads content without Astro, for checks, scripts and tests.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTIONS, type Collection, collectionNames } from '../schemas/collections.ts';
import { type ListedFile, listFiles } from './files/list-files.ts';
import { type ParsedFile, parseFile } from './files/parse-file.ts';
import type { FieldPath } from './files/parse-yaml.ts';
import { ContentError, type Problem } from './problem.ts';
import type { Records } from './records.ts';

export interface ContentFile extends ListedFile {
  /** The frontmatter or YAML, not validated. */
  data: unknown;
  /** The MDX body or the program; empty for YAML. */
  body: string;
  /** The body's first line. */
  bodyLine: number;
  lineOf(path: FieldPath): number | undefined;
}

/** Every content file except templates. */
export function readContent(): ContentFile[] {
  const { files, problems } = readFiles('content');
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/** All records for `buildCatalog`; throws if a file is unreadable or invalid. */
export function readCatalogRecords(): Records {
  return recordsOf(readContent());
}

/** Parses all files; unreadable ones become problems. */
export function readFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const { files: listed, problems } = listFiles(root);
  const files = listed.map((file) => {
    const path = join(root, file.collection, basename(file.path));
    return { file, parsed: parseFile(readFileSync(path), COLLECTIONS[file.collection].ending) };
  });
  return {
    files: files.filter(({ parsed }) => parsed.findings.length === 0).map(({ file, parsed }) => contentFile(file, parsed)),
    problems: [...problems, ...files.flatMap(({ file, parsed }) => parsed.findings.map((finding) => ({ file: file.path, ...finding })))],
  };
}

const contentFile = (file: ListedFile, { findings: _, ...parsed }: ParsedFile): ContentFile => ({ ...file, ...parsed });

/** Validates files against their schemas. */
export function recordsOf(files: ContentFile[]): Records {
  const of = (name: Collection) =>
    files.filter(({ collection }) => collection === name).map(({ id, path, data }) => ({ id, file: path, data: COLLECTIONS[name].schema.parse(data) }));
  return Object.fromEntries(collectionNames.map((name) => [name, of(name)])) as unknown as Records;
}
