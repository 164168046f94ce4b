import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './cache.ts';
import { OWN_NETWORK } from './tools.ts';

const MARK = 'REPRODUCE_IN_OWN_NETWORK';

/** Runs this command again in a network of its own, which ends with it; the exit code if this is not yet that one. */
export function runInOwnNetwork(): number | undefined {
  if (process.env[MARK]) return undefined;
  const { status } = spawnSync('unshare', [...OWN_NETWORK, process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [MARK]: '1' },
  });
  return status ?? 1;
}

/** Sets up what programs need in this network; see `SURROUNDINGS`. */
export function furnish(): void {
  const routes = ['-4', '-6'].map((version) => execFileSync('ip', [version, 'route'], { encoding: 'utf8' })).join('');
  if (routes.trim()) throw new Error(`This network leads elsewhere; nothing was run.\n${routes}`);
  for (const args of ['link set lo up', 'route add 198.51.100.0/24 dev lo', 'route add 255.255.255.255 dev lo']) execFileSync('ip', args.split(' '));
  writeFileSync('/proc/sys/net/ipv4/tcp_syn_retries', '1');
  mkdirSync(CACHE, { recursive: true });
  const resolver = join(CACHE, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 127.0.0.1\n');
  execFileSync('mount', ['--bind', resolver, '/etc/resolv.conf']);
}

/** Leaves few ephemeral ports; run programs that need more first. */
export function leaveFewPorts(): void {
  writeFileSync('/proc/sys/net/ipv4/ip_local_port_range', '61000 61199');
}
