import { fillTemplate } from './fill-template.ts';
import type { Appearance, Runtime, WinsockError } from './types.ts';

/** Derives what a runtime makes of an error and which lines it prints. */
export function appearanceOf(error: Pick<WinsockError, 'code' | 'name' | 'message'>, runtime: Runtime): Appearance {
  const entry = runtime.map[error.name];
  const values = {
    code: error.code,
    message: error.message,
    messageNoDot: error.message?.replace(/\.$/, '') ?? null,
    name: entry?.name,
    text: entry?.text,
    number: entry?.number,
  };
  const lines = runtime.prints.flatMap(({ line, where, only }) => {
    const filled = only && !only.includes(error.name) ? undefined : fillTemplate(line, values);
    return filled === undefined ? [] : [{ line: filled, where }];
  });
  return { runtime, entry, lines };
}
