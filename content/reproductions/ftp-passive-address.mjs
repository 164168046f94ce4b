/*
 * shows: an FTP server answers the command PASV with an address and a port that the client cannot reach
 * cause: ftp-passive-address
 * call: connect
 * error: WSAECONNREFUSED
 * needs: nothing
 * evidence: github:Guichaguri/MinimalFTP#8
 */
import { connect, createServer } from 'node:net';

const server = createServer((control) => {
  control.write('220 ready\r\n');
  control.on('data', () => control.write('227 Entering Passive Mode (127,0,0,1,0,1)\r\n'));
});

server.listen(0, '127.0.0.1', () => {
  const control = connect(server.address().port, '127.0.0.1');
  control.write('PASV\r\n');
  control.on('data', (reply) => {
    const passive = /\((\d+),(\d+),(\d+),(\d+),(\d+),(\d+)\)/.exec(reply);
    if (!passive) return;
    const [a, b, c, d, high, low] = passive.slice(1).map(Number);
    connect(high * 256 + low, `${a}.${b}.${c}.${d}`).on('error', ({ code }) => {
      console.log(`connect: ${code}`);
      process.exit();
    });
  });
});
