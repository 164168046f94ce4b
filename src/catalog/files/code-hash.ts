import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HEADER = /^\/\*[\s\S]*?\*\//;

/** The SHA-256 of a program's code, 16 digits; the comment at its beginning may change. */
export const codeHash = (file: string) =>
  createHash('sha256').update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n').replace(HEADER, '')).digest('hex').slice(0, 16);
