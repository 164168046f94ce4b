/*
 * shows: a proxy accepts a connection and only then finds that the server behind the proxy is not running yet
 * cause: backend-not-ready-behind-proxy
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: github:microsoft/aspire#1168
 */
import { connect, createServer } from 'node:net';

// Passes connections on to a server at port 1, and drops those that it cannot.
const proxy = createServer((client) => {
  const server = connect(1, '127.0.0.1');
  server.on('error', () => client.resetAndDestroy());
  client.pipe(server).pipe(client);
});

proxy.listen(0, '127.0.0.1', () => {
  connect(proxy.address().port, '127.0.0.1').on('error', ({ code }) => {
    console.log(`recv: ${code}`);
    process.exit();
  });
});
