import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

const NAMES = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project whose content may be spoiled; it is removed when the tests of the file are over. */
export function copyOfProject() {
  const root = mkdtempSync(join(tmpdir(), 'winsock-copy-'));
  for (const name of NAMES) cpSync(name, join(root, name), { recursive: true });
  // The packages, but not what Astro and Vite keep beside them: builds that run at the same time must not share it.
  mkdirSync(join(root, 'node_modules'));
  for (const { name } of readdirSync('node_modules', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    if (name !== '.astro' && name !== '.vite') symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  after(() => rmSync(root, { recursive: true, force: true }));

  /** Changes a file, each pattern once it is there, and returns what undoes it. */
  function edit(file: string, ...changes: [RegExp, string][]) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const changed = changes.reduce((before, [from, to]) => {
      assert.match(before, from, file);
      return before.replace(from, to);
    }, text);
    writeFileSync(path, changed);
    return () => writeFileSync(path, text);
  }

  const rename = (from: string, to: string) => renameSync(join(root, from), join(root, to));
  return { root, edit, rename };
}
