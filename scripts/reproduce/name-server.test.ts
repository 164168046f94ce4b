import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyTo } from './name-server.ts';

const A = 1;
const AAAA = 28;

const query = (name: string, type: number) =>
  Buffer.concat([
    Buffer.from([0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0, 0, type, 0, 1]),
  ]);

/** The code and the number of answers of a reply, whose identity and question must be those of the query. */
function replied(name: string, type: number) {
  const asked = query(name, type);
  const reply = replyTo(asked);
  assert.deepEqual(reply.subarray(0, 2), asked.subarray(0, 2));
  assert.deepEqual(reply.subarray(12, asked.length), asked.subarray(12));
  return { rcode: reply[3]! & 15, answers: reply.readUInt16BE(6) };
}

test('the name decides the answer', () => {
  assert.deepEqual(replied('servfail.test', A), { rcode: 2, answers: 0 });
  assert.deepEqual(replied('REFUSED.test', A), { rcode: 5, answers: 0 });
  assert.deepEqual(replied('v6only.test', A), { rcode: 0, answers: 0 });
  assert.deepEqual(replied('v6only.test', AAAA), { rcode: 0, answers: 1 });
  assert.deepEqual(replied('slow.test', A), { rcode: 0, answers: 1 });
  assert.deepEqual(replied('false.test', A), { rcode: 0, answers: 1 });
});

test('other names do not exist', () => assert.deepEqual(replied('constructor', A), { rcode: 3, answers: 0 }));
