import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE } from './cache.ts';
import type { Wine } from './tools.ts';

const { DISPLAY: _, ...environment } = process.env;

/** Wine without windows, messages, and offers to install more. */
export const WINE_ENVIRONMENT = {
  ...environment,
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree=;mshtml=;winemenubuilder.exe=',
  WINEPREFIX: join(CACHE, 'prefix'),
};

/**
 * Starts the process that owns all sockets of Wine. One that already runs would put them on the network of this machine,
 * so it has to end first.
 */
export async function startWineServer({ loader, server }: Wine): Promise<{ stop: () => void }> {
  mkdirSync(WINE_ENVIRONMENT.WINEPREFIX, { recursive: true });
  const options = { env: WINE_ENVIRONMENT, stdio: 'ignore' as const };
  if (spawnSync(server, ['-w'], { ...options, timeout: 30_000 }).status !== 0) throw new Error('Another Wine uses the same folder; nothing was run.');
  const child = spawn(server, ['-f', '-p'], options);
  await sleep(500);
  if (child.exitCode !== null) throw new Error('wineserver did not start in this network; nothing was run.');
  const stop = () => {
    spawnSync(server, ['-k'], { ...options, timeout: 30_000 });
    child.kill();
  };
  // The first command makes the folder, or brings it up to date. Node needs a newer Windows than Wine's default.
  const windows10 = ['reg', 'add', 'HKCU\\Software\\Wine\\AppDefaults\\node.exe', '/v', 'Version', '/d', 'win10', '/f'];
  if (spawnSync(loader, windows10, { ...options, timeout: 300_000 }).status !== 0) {
    stop();
    throw new Error('Wine could not be set up; nothing was run.');
  }
  return { stop };
}
