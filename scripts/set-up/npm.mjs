import { spawnSync } from 'node:child_process';

/**
 * Runs npm, quietly: by its own script under this Node where an npm script started us, since Windows can start `npm.cmd` only through a shell.
 *
 * @returns {boolean} whether it succeeded
 */
export function npm(...args) {
  const all = [...args, '--loglevel=error', '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath;
  const { status } = script?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [script, ...all], { stdio: 'inherit' })
    : spawnSync('npm', all, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}
