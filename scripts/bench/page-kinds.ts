import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A built page. */
export interface PageFile {
  /** Its address on the site: `/10054/`. */
  path: string;
  file: string;
  /** Bytes on disk. */
  bytes: number;
}

const KINDS_IN: { [folder: string]: string } = {
  functions: 'function',
  guides: 'guide',
  runtimes: 'runtime',
  compare: 'comparison',
  causes: 'causes of a call',
};
/** Leads to another page at once. */
export const REDIRECT = 'redirect';
/** Pages below a folder that are of no kind with the others there. */
const APART = ['functions/matrix'];

/** The built pages by kind, the smallest first; a page that lists the others of a folder goes by the folder's name. */
export function pagesByKind(dist: string): Map<string, PageFile[]> {
  const pages = globSync('**/*.html', { cwd: dist })
    .map((name) => name.replaceAll('\\', '/'))
    .map((name): PageFile => {
      const file = join(dist, name);
      return { path: `/${name.replace(/index\.html$/, '')}`, file, bytes: statSync(file).size };
    })
    .sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  return Map.groupBy(pages, kindOf);
}

function kindOf({ path, file }: PageFile): string {
  const [folder = '', name] = path.replace(/^\/|\/$/g, '').split('/');
  if (folder === '') return 'home';
  if (/^\d+$/.test(folder)) return 'error';
  const both = `${folder}/${name}`;
  if (name) return APART.includes(both) ? both : (KINDS_IN[folder] ?? both);
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"') ? REDIRECT : folder;
}
