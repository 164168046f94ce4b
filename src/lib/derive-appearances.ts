import type { Appearance, Runtime, WinsockError } from './catalog-types.ts';
import { fillTemplate } from './fill-template.ts';

type Printed = Pick<WinsockError, 'code' | 'name' | 'hex' | 'hresult' | 'hresultSigned' | 'message'>;

/** What an error is in a runtime, and the lines in which that runtime prints it. */
export function appearancesOf(error: Printed, runtime: Runtime): Appearance {
  const entry = runtime.map[error.name];
  const values = {
    code: error.code,
    hex: error.hex,
    hresult: error.hresult,
    hresultSigned: error.hresultSigned,
    constant: error.name,
    message: error.message,
    messageNoDot: error.message?.replace(/\.$/, '') ?? null,
    name: entry?.name,
    text: entry?.text,
    number: entry?.number,
  };
  const lines = runtime.prints
    .filter(({ only }) => !only || only.includes(error.name))
    .flatMap(({ line, where }) => {
      const filled = fillTemplate(line, values);
      return filled === undefined ? [] : [{ line: filled, where }];
    });
  return { runtime, entry, lines };
}
