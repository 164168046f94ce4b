import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateContent } from './generate-content.ts';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.gitignore'];
/** What builds leave there: each project has its own. */
const CACHES = ['.astro', '.vite'];

/**
 * This project with another `content/`, in a temporary folder.
 *
 * @param errors how many errors to generate
 */
export function generatedProject(errors: number): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `winsock-bench-${errors}-`));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const entry of readdirSync('node_modules', { withFileTypes: true }).filter(({ name }) => !CACHES.includes(name))) {
    // A junction is the link that Windows lets everyone make.
    symlinkSync(resolve('node_modules', entry.name), join(folder, 'node_modules', entry.name), entry.isDirectory() ? 'junction' : 'file');
  }
  generateContent('content', join(folder, 'content'), errors);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
