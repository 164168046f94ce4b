import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/** Installs the packages whenever the lockfile has changed. */
export function install() {
  const stamp = join('node_modules', '.installed-from');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // With packages present, this is faster than `npm ci`, which deletes them all first.
  const command = existsSync('node_modules') ? 'install' : 'ci';
  console.log(`Installing the packages (npm ${command}) …`);
  if (!npm(command)) throw new Error(`npm ${command} failed. Remove node_modules and try again; if it still fails, the message above says why.`);
  writeFileSync(stamp, lock);
}
