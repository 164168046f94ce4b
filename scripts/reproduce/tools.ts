import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Wine {
  loader: string;
  server: string;
  /** `wine-8.0` */
  version: string;
}

/** Debian's `wine64` puts nothing on PATH. */
const DEBIAN = '/usr/lib/wine';

const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A C compiler for Windows; undefined if none is installed. */
export function findCompiler(): string | undefined {
  const names = process.platform === 'win32' ? ['gcc'] : ['x86_64-w64-mingw32-gcc'];
  return names.find((name) => works(name, '--version'));
}

/** Wine's loader and server; undefined if one is missing. */
export function findWine(): Wine | undefined {
  const loader = [`${DEBIAN}/wine64`, 'wine64', 'wine'].find((one) => works(one, '--version'));
  const server = [`${DEBIAN}/wineserver64`, `${DEBIAN}/wineserver`, 'wineserver'].find((one) =>
    one.startsWith('/') ? existsSync(one) : works(one, '--version'),
  );
  if (!loader || !server) return undefined;
  const [version = 'wine'] = spawnSync(loader, ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ');
  return { loader, server, version };
}

/** The arguments of `unshare` for a network without any other computer. */
export const OWN_NETWORK = [...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--net', '--mount'];

/** What `furnish` does, in short; containers often forbid part of it. */
const FURNISH =
  'ip link set lo up && ip link add lan type veth peer name router && echo 1 > /proc/sys/net/ipv4/tcp_syn_retries && mount --bind /etc/hosts /etc/resolv.conf';

/** What is missing to compile and run, and how to get it. */
export function missingTools(): string[] {
  if (process.platform === 'win32') return findCompiler() ? [] : ['gcc is missing: install MinGW-w64 and put its bin folder on PATH.'];
  if (process.platform !== 'linux') return ['Programs for Windows run here on Linux, under Wine, or on Windows.'];
  return [
    findCompiler() ? '' : 'x86_64-w64-mingw32-gcc is missing: apt install gcc-mingw-w64-x86-64',
    findWine() ? '' : 'Wine is missing: apt install wine64',
    works('ip', '-V') ? '' : 'ip is missing: apt install iproute2',
    works('unshare', ...OWN_NETWORK, 'sh', '-c', FURNISH)
      ? ''
      : 'unshare cannot set up a network with its own settings and resolver: run as root, and not in a container that forbids it.',
  ].filter(Boolean);
}
