import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** `offline.json`: the files of the whole reference. */
export interface OfflineList {
  /** Changes with any of the files. */
  version: string;
  /** Bytes to download (gzip) and to store. */
  download: number;
  size: number;
  /** Paths below the base path, without `index.html`, and content hashes. */
  files: [path: string, revision: string][];
}

const FILES = ['**/index.html', '_astro/*', 'pagefind/**/*.*', '{lookup,diagnosis}.json'];
const REDIRECT = /<meta http-equiv="refresh"/;

const hash = (data: Buffer | string) => createHash('sha256').update(data).digest('hex').slice(0, 10);

/** Lists all pages except redirects, the scripts, and the search data. */
export function offlineList(dist: string): OfflineList {
  const files = globSync(FILES, { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, data: readFileSync(join(dist, path)) }))
    .filter(({ path, data }) => !path.endsWith('.html') || !REDIRECT.test(data.toString()))
    .map(({ path, data }) => ({ path: path.replace(/(^|\/)index\.html$/, '$1'), data, revision: hash(data) }));
  return {
    version: hash(files.map(({ path, revision }) => path + revision).join()),
    download: files.reduce((sum, { data }) => sum + gzipSync(data).length, 0),
    size: files.reduce((sum, { data }) => sum + data.length, 0),
    files: files.map(({ path, revision }) => [path, revision]),
  };
}
