import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { TOOLS } from './tools-folder.mjs';

/**
 * Runs npm quietly, through its own script if known, since Windows can only start `npm.cmd` through a shell.
 *
 * @returns {boolean} whether it succeeded
 */
export function npm(...args) {
  const all = [...args, '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', ...cacheOptions(process.env)];
  const script = process.env.npm_execpath;
  const { status } = script?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [script, ...all], { stdio: 'inherit' })
    : spawnSync('npm', all, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** Falls back to a cache in the project if npm's own isn't writable. */
export function cacheOptions(env) {
  return isWritable(env.npm_config_cache ?? join(homedir(), '.npm')) ? [] : ['--cache', join(TOOLS, 'npm-cache')];
}

/** Whether a folder can be written to or created. */
function isWritable(folder) {
  if (!existsSync(folder)) return dirname(folder) !== folder && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
