import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes with brotli at quality 11, as a host would keep them; as they are where that makes them no smaller (the full-text index is packed already). */
export const sentSize = (file: string) => Math.min(brotliCompressSync(readFileSync(file)).length, statSync(file).size);

export const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** The files of a folder and of those in it. */
export function folderSize(folder: string): { files: number; bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: sum(files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)) };
}

/** `10054 → "10.1 kB"` */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
/** `2700000 → "2.7 MB"` */
export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
/** `1.26 → 1.3` */
export const round1 = (value: number) => Math.round(value * 10) / 10;
