import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What Astro and Vite keep beside the packages: builds that run at the same time must not share it. */
const CACHES = ['.astro', '.vite'];

/**
 * Copies what a build of this project needs, but its content, into a new temporary folder. The packages are linked.
 *
 * @param prefix what the folder's name begins with
 * @returns the folder
 */
export function copyProject(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const { name } of readdirSync('node_modules', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    // A junction is the link that Windows lets everyone make.
    if (!CACHES.includes(name)) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}
