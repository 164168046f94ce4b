import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes that a host sends for files of `dist/`: with brotli, unless that makes a file larger. */
export const sentSize = (...paths: string[]): number =>
  paths.map((path) => readFileSync(join('dist', path))).reduce((sum, data) => sum + Math.min(brotliCompressSync(data).length, data.length), 0);
