import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../../src/outputs/hosting/security-headers.ts';

/** A host whose deployment can be replaced or cut off during a visit. */
export async function staticServer(root: string) {
  const setHeaders = (response: ServerResponse) => response.setHeaders(new Map([...SECURITY_HEADERS, ['Vary', 'Accept-Encoding']]));
  // Reads files on each request, since tests change them.
  const serve = (folder: string) => sirv(folder, { dev: true, etag: true, setHeaders });
  let deployed = serve(root);
  let broken: RegExp | undefined;
  let corrupt: RegExp | undefined;
  let movedTo: string | undefined;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    requests.push(path);
    if (movedTo) return response.writeHead(301, { Location: movedTo + path }).end();
    if (corrupt?.test(path)) return response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('not gzip');
    if (!broken?.test(path)) return deployed(request, response);
    // Breaks the connection mid-response.
    response.writeHead(200, { 'Content-Length': 1000 }).write('half', () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    deploy: (folder: string) => {
      deployed = serve(folder);
    },
    /** Every requested path, in order. */
    requests,
    /** Breaks off responses for matching paths; none without an argument. */
    breakOff: (paths?: RegExp) => {
      broken = paths;
    },
    /** Answers matching paths with what can't be decompressed; none without an argument. */
    spoil: (paths?: RegExp) => {
      corrupt = paths;
    },
    /** Redirects every path, the worker's too, to another site. */
    move: (site: string) => {
      movedTo = site;
    },
    /** Stops listening, as if the network were gone. */
    cut: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
