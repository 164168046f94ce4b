import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const RCODES = new Map([
  ['formerr.test', 1],
  ['servfail.test', 2],
  ['refused.test', 5],
  ['v6only.test', 0],
  ['slow.test', 0],
  ['false.test', 0],
]);
const NO_SUCH_NAME = 3;
/** Long enough for a busy machine to ask for the result before it is there. */
const SLOW = 4000;

const A = 1;
const AAAA = 28;

/** A DNS server on loopback that answers by the name; it knows no other names. It ends with this process. */
export async function startNameServer(): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => {
    const { name } = questionOf(query);
    if (name === 'silent.test') return;
    setTimeout(() => socket.send(replyTo(query), port, address), name === 'slow.test' ? SLOW : 0).unref();
  });
  socket.bind(53, '127.0.0.1');
  await once(socket, 'listening');
  socket.unref();
}

/** The reply to a query, by its name. */
export function replyTo(query: Buffer): Buffer {
  const { name, type, end } = questionOf(query);
  const answer = addressOf(name, type);
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 | (RCODES.get(name) ?? NO_SUCH_NAME), 2); // a response, recursion desired and available
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(answer ? 1 : 0, 6);
  if (!answer) return Buffer.concat([header, query.subarray(12, end)]);
  const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, answer.length]);
  return Buffer.concat([header, query.subarray(12, end), record, answer]);
}

function addressOf(name: string, type: number): Buffer | undefined {
  if (name === 'v6only.test' && type === AAAA) return Buffer.from([...Array(15).fill(0), 1]);
  if ((name === 'slow.test' || name === 'false.test') && type === A) return Buffer.from([127, 0, 0, 1]);
  return undefined;
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += length + 1;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}
