import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves `dist/` on a free local port, precompressed files included. */
export async function serveDist(): Promise<{ site: string; stop: () => void }> {
  const server = createServer(sirv('dist', { brotli: true, gzip: true, etag: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { site: `http://127.0.0.1:${port}`, stop };
}
