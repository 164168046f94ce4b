import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host whose deployment can be exchanged or taken away while readers are on the site. */
export async function staticServer(root: string) {
  // Looked up at each request, since files change under it.
  const serve = (folder: string) => sirv(folder, { dev: true, etag: true });
  let deployed = serve(root);
  const server = createServer((request, response) => deployed(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    deploy: (folder: string) => {
      deployed = serve(folder);
    },
    /** Cuts the network; readers meet a closed port. */
    cut: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
