import type { Appearance, WinsockError } from './types.ts';

interface AppearanceGroups {
  /** Runtimes that print the system message or the number, with nothing to explain. */
  asIs: Appearance[];
  /** Runtimes with words of their own. */
  own: Appearance[];
  /** Runtimes without a name for the error. */
  unnamed: Appearance[];
}

/** Sorts an error's runtimes by how much there is to say of each. */
export function appearanceGroups({ appearances, code, message }: WinsockError): AppearanceGroups {
  const said = [String(code), ...(message ? [withoutDot(message)] : [])];
  const isAsIs = ({ entry, lines }: Appearance) =>
    entry !== undefined && !entry.text && !entry.note && lines.every(({ line }) => said.some((text) => line.includes(text)));
  return {
    asIs: appearances.filter(isAsIs),
    own: appearances.filter((one) => one.entry && !isAsIs(one)),
    unnamed: appearances.filter(({ entry }) => !entry),
  };
}

/** A runtime's identifiers for an error. */
export const identifiersOf = ({ entry }: Appearance): string[] =>
  entry ? [entry.name, entry.number, ...(entry.also ?? [])].filter((name) => name !== undefined).map(String) : [];

/** Identifiers, text and note of a runtime for an error; inline Markdown. */
export function aboutRuntime(one: Appearance): string {
  const { text, note } = one.entry ?? {};
  const isShown = one.lines.some(({ line }) => text && line.includes(text));
  const names = [...identifiersOf(one).map((name) => `\`${name}\``), ...(text && !isShown ? [`“${text.replace(/[\\`*[<]/g, '\\$&')}”`] : [])].join(', ');
  return [names && `${names}.`, note].filter(Boolean).join(' ');
}

/** The runtime's own page has all. */
const MAX_LINES = 2;

/** The lines that a runtime prints, the system message cut to `…`; each once. */
export function shortLines({ lines }: Appearance, message: string | null): string[] {
  const short = ({ line }: { line: string }) => (message ? line.replace(withoutDot(message), '…').replace('….', '…') : line);
  return [...new Set(lines.map(short))].filter((line) => line !== '…').slice(0, MAX_LINES);
}

const withoutDot = (message: string) => message.replace(/\.$/, '');
