import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** Paths on Debian and Ubuntu. */
const MIME_TYPES = '/etc/nginx/mime.types';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why nginx tests can't run on this machine; false if they can. */
export function noNginx(): string | false {
  if (spawnSync('nginx', ['-v']).error) return 'there is no nginx on this machine (Debian: nginx-light, libnginx-mod-http-brotli-static)';
  if (!existsSync(MIME_TYPES)) return `nginx is here, but not its ${MIME_TYPES}`;
  return existsSync(BROTLI) ? false : 'nginx is here without its module for brotli (Debian: libnginx-mod-http-brotli-static)';
}

/** Whether this machine has the loopback address of IPv6. */
export const hasIPv6 = () =>
  Object.values(networkInterfaces())
    .flat()
    .some((address) => address?.address === '::1');

/**
 * Serves a build with its own configuration, changing only ports and paths.
 *
 * @param neighbour the configuration of another site on the same ports
 */
export async function serveWithNginx(dist: string, base: string, neighbour = ''): Promise<{ site: string; stop: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'winsock-nginx-'));
  const root = join(home, 'www');
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(resolve(dist), join(root, base));
  const port = await freePort();
  const here = (conf: string) =>
    conf.replace(/^\s*listen \[::\]:80(.*);$/gm, hasIPv6() ? `listen [::1]:${port}$1;` : '').replace(/listen 80(.*);/, `listen 127.0.0.1:${port}$1;`);
  const conf = here(readFileSync(join(dist, 'nginx.conf'), 'utf8'))
    .replace('root /srv/www;', `root ${root};`)
    .replace('include /etc/nginx/winsock.d/', `include ${home}/winsock.d/`)
    .replace('include mime.types;', `include ${MIME_TYPES};`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n');
  // As root, nginx switches to a user who may not read the temporary folder.
  const asRoot = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(home, 'main.conf'),
    `${asRoot}load_module ${BROTLI};\ndaemon off;\npid ${home}/pid;\nerror_log ${home}/error.log;\nevents {}\nhttp {\naccess_log off;\n${scratch}\n${conf}\n${here(neighbour)}\n}\n`,
  );
  const server = spawn('nginx', ['-p', home, '-c', join(home, 'main.conf'), '-e', join(home, 'error.log')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = () => {
    server.kill();
    rmSync(home, { recursive: true, force: true });
  };
  // Kill the server on early exit.
  process.once('exit', stop);
  const site = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const up = await fetch(`${site}${base}/`).then(
      () => true,
      () => false,
    );
    if (up) return { site, stop };
    if (tries > 600 || server.exitCode !== null) throw new Error(`nginx does not answer:\n${readFileSync(join(home, 'error.log'), 'utf8')}`);
    await wait(100);
  }
}
