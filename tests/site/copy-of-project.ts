import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { copyProject } from '../../scripts/copy-project.ts';

/** A copy of the project whose content may be spoiled; it is removed when the tests of the file are over. */
export function copyOfProject() {
  const copy = copyToRemove();
  after(copy.remove);
  return copy;
}

/** The same for tests of another kind, which remove it themselves. */
export function copyToRemove() {
  const root = copyProject('winsock-copy-');
  cpSync('content', join(root, 'content'), { recursive: true });
  const remove = () => rmSync(root, { recursive: true, force: true });

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

  /** Builds it as it is now. */
  function build(env: { [name: string]: string } = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    return { status, output: stdout + stderr };
  }

  const rename = (from: string, to: string) => renameSync(join(root, from), join(root, to));
  return { root, edit, rename, build, remove };
}
