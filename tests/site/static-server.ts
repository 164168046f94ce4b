import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: { [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host whose deployment can be exchanged or taken away while readers are on the site. */
export async function staticServer(root: string) {
  const state = { root, asked: [] as string[] };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    state.asked.push(path);
    const file = join(state.root, normalize(path), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('nothing here');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }).end(readFileSync(file));
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    site: `http://127.0.0.1:${port}`,
    /** Paths that were asked for, in order. */
    asked: state.asked,
    deploy: (folder: string) => {
      state.root = folder;
    },
    /** Cuts the network; readers meet a closed port. */
    cut: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
