// A reporter for `node --test`: a line for each file as it ends, failures in full, and at the end the sum and why some were skipped.
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** Of a failure. */
const MAX_LINES = 60;

/** `{ passed: 3, failed: 0, skipped: 1 }` → `"3 passed, 0 failed, 1 skipped"` */
const sum = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export default async function* reportFiles(events) {
  const reasons = new Set();
  /** What each file wrote to its standard error: a file that does not load says why there. */
  const said = new Map();
  for await (const { type, data } of events) {
    if (typeof data.skip === 'string') reasons.add(data.skip);
    if (type === 'test:stderr') said.set(data.file, (said.get(data.file) ?? '') + data.message);
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      const { cause } = data.details.error;
      yield `✖ ${relative('.', data.file)}: ${data.name}\n${said.get(data.name) ?? ''}${indent(cause instanceof Error ? describe(cause) : inspect(cause))}\n`;
    }
    if (type !== 'test:summary') continue;
    if (data.file) {
      yield `${data.success ? '✔' : '✖'} ${relative('.', data.file)}: ${sum(data.counts)}\n`;
    } else {
      for (const reason of reasons) yield `Skipped: ${reason}\n`;
      yield `${sum(data.counts)}\n`;
    }
  }
}

/** The message with its difference and where it was thrown; the values themselves may be whole pages. */
const describe = ({ stack, cause }) => (cause ? `${stack}\nbecause ${inspect(cause)}` : stack);

/** The beginning of a text, indented: a difference may be as long as a list of all addresses. */
function indent(text) {
  const lines = text.split('\n');
  const more = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), ...(more > 0 ? [`… and ${more} more lines`] : [])].map((line) => `    ${line}`).join('\n');
}
