import { fillTemplate } from './fill-template.ts';
import type { Appearance, Runtime, WinsockError } from './types.ts';

type Printed = Pick<WinsockError, 'code' | 'name' | 'hex' | 'hresult' | 'hresultSigned' | 'message'>;

/** Derives what a runtime makes of an error and which lines it prints. */
export function appearancesIn(runtime: Runtime): (error: Printed) => Appearance {
  const prints = runtime.prints.map((print, index) => ({ ...print, index }));
  const ofAll = prints.filter(({ only }) => !only);
  const ofSome = new Map<string, typeof prints>();
  for (const print of prints) {
    for (const name of new Set(print.only)) ofSome.set(name, [...(ofSome.get(name) ?? []), print]);
  }
  return (error) =>
    appearanceOf(
      error,
      runtime,
      [...ofAll, ...(ofSome.get(error.name) ?? [])].sort((a, b) => a.index - b.index),
    );
}

/** @param prints the lines that apply to this error */
function appearanceOf(error: Printed, runtime: Runtime, prints: Runtime['prints']): Appearance {
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
  const lines = prints.flatMap(({ line, where }) => {
    const filled = fillTemplate(line, values);
    return filled === undefined ? [] : [{ line: filled, where }];
  });
  return { runtime, entry, lines };
}
