import type { Cause, WinsockError } from './types.ts';

/** The calls of a cause that return this error; all of them where none is known to, as for completion codes. */
export function callsHere({ when }: Pick<Cause, 'when'>, error: Pick<WinsockError, 'calls'>): string[] {
  const own = new Set(error.calls.map((call) => call.function.name));
  const here = when.calls.filter((call) => own.has(call));
  return here.length > 0 ? here : when.calls;
}
