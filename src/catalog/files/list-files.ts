import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection, FILE_FOLDERS, idProblem, templateOf } from '../../schemas/collections.ts';
import { nearest } from '../../schemas/suggest.ts';
import type { Problem } from '../problem.ts';

/** An entry's file, named as messages name it. */
export interface ListedFile {
  /** `content/errors/WSAECONNRESET.mdx`, wherever the content is read from. */
  path: string;
  collection: Collection;
  /** The file name without its ending: the identity of the entry. */
  id: string;
}

/** The files of every collection in the order of their names, and those that would be ignored without a word. */
export function listFiles(root: string): { files: ListedFile[]; problems: Problem[] } {
  const names = Object.keys(COLLECTIONS) as Collection[];
  const folders = [...names, ...FILE_FOLDERS];
  const strangers = entriesOf(root).filter(({ name }) => !folders.includes(name));
  const found = names.map((collection) => filesOf(root, collection));
  return {
    files: found.flatMap(({ files }) => files),
    problems: [
      ...strangers.map(({ name }) => ({ file: `content/${name}`, says: `is in no collection and would be ignored; ${meantOr(name, folders, 'move it')}` })),
      ...found.flatMap(({ problems }) => problems),
    ],
  };
}

/** The names of the files in a folder whose files are read as they are; empty if there is no such folder. */
export const fileNamesIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder)) ? entriesOf(join(root, folder)).map(({ name }) => name) : [];

function filesOf(root: string, collection: Collection): { files: ListedFile[]; problems: Problem[] } {
  const { ending } = COLLECTIONS[collection];
  const files: ListedFile[] = [];
  const problems: Problem[] = [];
  for (const { name, isFolder } of entriesOf(join(root, collection))) {
    const path = `content/${collection}/${name}`;
    if (path === templateOf(collection)) continue;
    const id = name.slice(0, -ending.length - 1);
    if (isFolder) problems.push({ file: path, says: `is a folder and would be ignored; put its files into content/${collection}/.` });
    else if (!name.endsWith(`.${ending}`)) problems.push({ file: path, says: `would be ignored; the files here end in .${ending}.` });
    else {
      const says = idProblem(collection, id);
      if (says) problems.push({ file: path, says });
      files.push({ path, collection, id });
    }
  }
  return { files, problems };
}

/** What a folder holds, by code unit, so that no locale can change the order; what systems hide is left out. */
function entriesOf(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function meantOr(name: string, known: string[], otherwise: string) {
  const meant = nearest(name, known);
  return meant ? `did you mean content/${meant}?` : `${otherwise} into one of ${known.join(', ')}.`;
}
