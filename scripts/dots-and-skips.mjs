// A reporter for `node --test`: a dot for each test, failures in full, and what was skipped with its reason, once.
import { dot } from 'node:test/reporters';

/** Node's own reporter of dots shows a skipped test as one that passed. */
export default async function* dotsAndSkips(events) {
  const reasons = new Set();
  async function* watched() {
    for await (const event of events) {
      const { skip } = event.data ?? {};
      if (typeof skip === 'string') reasons.add(skip);
      yield event;
    }
  }
  yield* dot(watched());
  for (const reason of reasons) yield `Skipped: ${reason}\n`;
}
