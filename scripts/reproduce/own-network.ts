import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './cache.ts';
import { OWN_NETWORK } from './tools.ts';

/** Where every packet for another network goes. */
export const ROUTER = '203.0.113.1';

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
  ip('link set lo up');
  ip('route add 255.255.255.255 dev lo');
  connectRouter();
  // Repeats come at growing intervals; the defaults would take minutes.
  set('tcp_syn_retries', 1);
  set('tcp_retries2', 3);
  mkdirSync(CACHE, { recursive: true });
  const resolver = join(CACHE, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 127.0.0.1\n');
  execFileSync('mount', ['--bind', resolver, '/etc/resolv.conf']);
}

/** A local network with nothing but a router; what it does with packets depends on their destination in 198.51.100.0/24. */
function connectRouter(): void {
  ip('link add lan type veth peer name router');
  for (const device of ['lan', 'router']) ip(`link set ${device} up`);
  ip('address add 203.0.113.2/24 dev lan');
  ip(`address add ${ROUTER}/32 dev router`);
  ip(`route add 198.51.100.0/24 via ${ROUTER} dev lan`);
  ip('rule add pref 1 iif router lookup 100');
  ip('route add blackhole 198.51.100.0/25 table 100');
  ip('route add unreachable 198.51.100.128/26 table 100');
  ip('route add 198.51.100.192/26 dev router table 100');
  // Its packets come from an address of its own computer.
  set('conf/router/accept_local', 1);
  for (const device of ['all', 'router']) set(`conf/${device}/rp_filter`, 0);
  set('conf/router/forwarding', 1);
  // An address without an owner fails after one ARP request instead of three, and so before TCP gives up.
  set('neigh/lan/mcast_solicit', 1);
  // A dead IPv6 address: packets go to hardware that is not there.
  ip('-6 route add 2001:db8:80::/64 dev lan');
  ip('-6 neighbour add 2001:db8:80::2 lladdr 02:00:00:00:00:02 dev lan nud permanent');
}

/** Runs `ip` with these arguments. */
export const ip = (args: string) => execFileSync('ip', args.split(' '));

/** Sets a kernel setting of this network. */
const set = (name: string, value: number | string) => writeFileSync(`/proc/sys/net/ipv4/${name}`, `${value}`);

/** Leaves few ephemeral ports; run programs that need more first. */
export function leaveFewPorts(): void {
  set('ip_local_port_range', '61000 61199');
}
