/*
 * shows: a Node program sends to the broadcast address without calling `setBroadcast` first
 * cause: broadcast-not-enabled
 * call: sendto
 * error: WSAEACCES
 * needs: nothing
 * evidence: learn:windows/win32/api/winsock/nf-winsock-sendto
 */
import { createSocket } from 'node:dgram';

const sender = createSocket('udp4');
sender.send('x', 9, '255.255.255.255', (error) => {
  console.log(`sendto: ${error?.code ?? 0}`);
  sender.close();
});
