// Node only: Astro reads the same files for the site; this is for checks, scripts and tests.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTIONS, type Collection, type EntryData } from '../schemas/collections.ts';
import { type ListedFile, listFiles } from './files/list-files.ts';
import { type ParsedFile, parseFile } from './files/parse-file.ts';
import type { FieldPath } from './files/parse-yaml.ts';
import { ContentError, type Problem } from './problem.ts';
import type { Record, Records } from './types.ts';

export interface ContentFile extends ListedFile {
  /** Frontmatter or the whole of a YAML file, unchecked. */
  data: unknown;
  /** The MDX body; empty for YAML. */
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
  lineOf(path: FieldPath): number | undefined;
}

/** Every content file on disk, templates left out, without Astro in between. */
export function readContent(root = 'content'): ContentFile[] {
  const { files, problems } = readFiles(root);
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/** The same files as `buildCatalog` takes them; throws where one cannot be read or its schema refuses it. */
export function readCatalogRecords(root = 'content'): Records {
  return recordsOf(readContent(root));
}

/** The files that can be read, and what is wrong with the others. */
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

/** What the schemas make of files that they accept. */
export function recordsOf(files: ContentFile[]): Records {
  const of = <Name extends Collection>(name: Name): Record<EntryData<Name>>[] =>
    files
      .filter(({ collection }) => collection === name)
      .map(({ id, path, data }) => ({ id, file: path, data: COLLECTIONS[name].schema.parse(data) as EntryData<Name> }));
  return {
    errors: of('errors'),
    causes: of('causes'),
    reports: of('reports'),
    unrelated: of('unrelated'),
    functions: of('functions'),
    runtimes: of('runtimes'),
    messages: of('messages'),
    guides: of('guides'),
    comparisons: of('comparisons'),
    synonyms: of('synonyms'),
    families: of('families'),
  };
}
