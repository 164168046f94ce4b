import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** Serves `dist/` of this project, or of the one in another folder, at a free port of this machine. */
export async function serveDist(cwd = '.'): Promise<{ site: string; stop: () => void }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)], {
    cwd,
    stdio: 'ignore',
  });
  // Whoever fails before stopping it leaves no server behind.
  process.once('exit', () => server.kill());
  const site = `http://127.0.0.1:${port}`;
  await untilServed(site);
  return { site, stop: () => server.kill() };
}

async function untilServed(address: string) {
  for (let tries = 0; tries < 100; tries++) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await wait(200);
  }
  throw new Error(`${address} does not answer`);
}
