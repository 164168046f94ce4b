// A reporter for `node --test`: one line per file, failures in full, then the total and the reasons for skipped tests.
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** Lines shown per failure. */
const MAX_LINES = 60;

/** `{ passed: 3, failed: 0, skipped: 1 }` → `"3 passed, 0 failed, 1 skipped"` */
const total = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export default async function* reportFiles(events) {
  const reasons = new Set();
  /** stderr by file, where load errors go. */
  const stderr = new Map();
  for await (const { type, data } of events) {
    if (typeof data.skip === 'string') reasons.add(data.skip);
    if (type === 'test:stderr') stderr.set(data.file, (stderr.get(data.file) ?? '') + data.message);
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      const { cause } = data.details.error;
      yield `✖ ${relative('.', data.file)}: ${data.name}\n${stderr.get(data.name) ?? ''}${indent(cause instanceof Error ? describe(cause) : inspect(cause))}\n`;
    }
    if (type !== 'test:summary') continue;
    if (data.file) {
      yield `${data.success ? '✔' : '✖'} ${relative('.', data.file)}: ${total(data.counts)}\n`;
    } else {
      for (const reason of reasons) yield `Skipped: ${reason}\n`;
      yield `${total(data.counts)}\n`;
    }
  }
}

/** The message and stack without the compared values, which may be whole pages. */
const describe = ({ stack, cause }) => (cause ? `${stack}\ncaused by ${inspect(cause)}` : stack);

/** Indents and truncates: diffs may be thousands of lines. */
function indent(text) {
  const lines = text.split('\n');
  const more = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), ...(more > 0 ? [`… and ${more} more lines`] : [])].map((line) => `    ${line}`).join('\n');
}
