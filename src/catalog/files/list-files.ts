import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Collection, collectionNames, endingsOf, FILE_FOLDERS, idProblem, templateOf } from '../../schemas/collections.ts';
import { nearest } from '../../schemas/suggest.ts';
import type { Problem } from '../problem.ts';

/** The file of an entry. */
export interface ListedFile {
  /** `content/errors/WSAECONNRESET.mdx`, whatever the root. */
  path: string;
  collection: Collection;
  /** The file name without extension: the entry's identity. */
  id: string;
}

/** The files of every collection, sorted; files that would be silently ignored become problems. */
export function listFiles(root: string): { files: ListedFile[]; problems: Problem[] } {
  const folders = [...collectionNames, ...FILE_FOLDERS];
  const strangers = entriesOf(root).filter(({ name }) => !folders.includes(name));
  const found = collectionNames.map((collection) => filesOf(root, collection));
  return {
    files: found.flatMap(({ files }) => files),
    problems: [
      ...linksUnder(root).map((path) => ({ file: `content/${path}`, says: 'is a link, which may lead nowhere on another machine; put the file itself here.' })),
      ...strangers.map(({ name }) => ({ file: `content/${name}`, says: `is in no collection and would be ignored; ${meantOr(name, folders, 'move it')}` })),
      ...found.flatMap(({ problems }) => problems),
    ],
  };
}

/** The files in a folder and its folders; empty if it doesn't exist: `["last-error.c", "WSAEINTR/c.c"]`. */
export const filesUnder = (folder: string): string[] =>
  entriesOf(folder).flatMap(({ name, isFolder }) => (isFolder ? filesUnder(join(folder, name)).map((file) => `${name}/${file}`) : name));

function filesOf(root: string, collection: Collection): { files: ListedFile[]; problems: Problem[] } {
  const endings = endingsOf(collection);
  const files: ListedFile[] = [];
  const problems: Problem[] = [];
  for (const { name, isFolder } of entriesOf(join(root, collection))) {
    const path = `content/${collection}/${name}`;
    if (path === templateOf(collection)) continue;
    const ending = endings.find((one) => name.endsWith(`.${one}`));
    if (isFolder) problems.push({ file: path, says: `is a folder and would be ignored; put its files into content/${collection}/.` });
    else if (!ending) problems.push({ file: path, says: `would be ignored; the files here end in .${endings.join(', .')}.` });
    else {
      const id = name.slice(0, -ending.length - 1);
      const namesake = files.find((file) => file.id === id);
      if (namesake) problems.push({ file: path, says: `has the name of ${namesake.path}; rename one of them.` });
      const says = idProblem(collection, id);
      if (says) problems.push({ file: path, says });
      files.push({ path, collection, id });
    }
  }
  return { files, problems };
}

/** Visible entries, sorted by code unit so that no locale changes the order. */
function entriesOf(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.isSymbolicLink())
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The symbolic links in a folder and its folders, with slashes; hidden ones are locks of an editor. */
const linksUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();

function meantOr(name: string, known: string[], otherwise: string) {
  const meant = nearest(name, known);
  return meant ? `did you mean content/${meant}?` : `${otherwise} into one of ${known.join(', ')}.`;
}
