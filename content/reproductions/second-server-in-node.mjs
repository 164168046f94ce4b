/*
 * shows: a Node server listens on a port that another server already has
 * cause: port-already-listening
 * call: listen
 * error: WSAEADDRINUSE
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock2/nf-winsock2-listen
 */
import { createServer } from 'node:net';

const first = createServer();
first.listen(0, '127.0.0.1', () => {
  const second = createServer();
  second.on('error', ({ code }) => {
    console.log(`listen: ${code}`);
    first.close();
  });
  second.listen(first.address().port, '127.0.0.1');
});
