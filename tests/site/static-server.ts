import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../../src/outputs/hosting/security-headers.ts';

/** A host whose deployment can be exchanged or taken away while readers are on the site. */
export async function staticServer(root: string) {
  const setHeaders = (response: ServerResponse) => response.setHeaders(new Map([...SECURITY_HEADERS, ['Vary', 'Accept-Encoding']]));
  // Looked up at each request, since files change under it.
  const serve = (folder: string) => sirv(folder, { dev: true, etag: true, setHeaders });
  let deployed = serve(root);
  let broken: RegExp | undefined;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    requests.push(path);
    if (!broken?.test(path)) return deployed(request, response);
    // The connection breaks off in the middle of the answer.
    response.writeHead(200, { 'Content-Length': 1000 }).write('half', () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    deploy: (folder: string) => {
      deployed = serve(folder);
    },
    /** Every path that was asked for, in order. */
    requests,
    /** Breaks off answers under such paths; all arrive again without one. */
    breakOff: (paths?: RegExp) => {
      broken = paths;
    },
    /** Cuts the network; readers meet a closed port. */
    cut: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
