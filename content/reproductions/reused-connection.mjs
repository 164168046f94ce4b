/*
 * shows: a Node program keeps an HTTP connection for its next request, but the other side no longer accepts requests on this connection
 * cause: idle-connection-dropped
 * call: recv
 * error: WSAECONNRESET
 * needs: nothing
 * evidence: github:curl/curl#3722
 */
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';

const agent = new Agent({ keepAlive: true });
// Answers the first request, and resets the connection at the next, as a router does that has forgotten it.
const server = createServer((socket) => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    socket.once('data', () => socket.resetAndDestroy());
  });
});

function request(onEnd) {
  get({ host: '127.0.0.1', port: server.address().port, agent }, (response) => response.resume().on('end', onEnd)).on('error', ({ code }) => {
    console.log(`recv: ${code}`);
    process.exit();
  });
}

server.listen(0, '127.0.0.1', () => request(() => setTimeout(request, 200)));
