import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { ip, ROUTER } from './own-network.ts';

const ADDRESS = '198.51.100.80';
const PORT = 7;

/** A host that accepts connections, and then loses all packets of each, as if it had been unplugged. It ends with this process. */
export async function startVanishingHost(): Promise<void> {
  ip(`address add ${ADDRESS}/32 dev lan`);
  ip(`route add ${ADDRESS} via ${ROUTER} dev lan table 101`);
  // Rules for single connections have to come before the one that finds local addresses.
  ip('rule add pref 10 lookup local');
  ip('rule del pref 0');
  const server = createServer(vanish);
  server.listen(PORT, ADDRESS);
  await once(server, 'listening');
  server.unref();
}

/** Sends its packets, in both directions, to the router, which drops them. */
function vanish(connection: Socket): void {
  for (const port of ['sport', 'dport']) ip(`rule add pref 2 to ${ADDRESS} ipproto tcp ${port} ${connection.remotePort} lookup 101`);
  connection.on('error', () => {}); // its own time-out
  connection.unref();
}
