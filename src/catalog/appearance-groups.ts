import type { Appearance, WinsockError } from './types.ts';

/**
 * An error's runtimes by how much there is to say of each: those that print the system message or the number, with
 * nothing to explain (`asIs`), those with words of their own (`own`), those that have only a note (`noted`), and those
 * without a name for it (`unnamed`).
 */
export function appearanceGroups({ appearances, code, message }: WinsockError): { [group in 'asIs' | 'own' | 'noted' | 'unnamed']: Appearance[] } {
  const said = [String(code), ...(message ? [withoutDot(message)] : [])];
  const groupOf = (one: Appearance) => {
    const { entry, lines } = one;
    if (!entry) return 'unnamed';
    if (entry.note && identifiersOf(one).length === 0 && !entry.text && shortLines(one, message).length === 0) return 'noted';
    return !entry.text && !entry.note && lines.every(({ line }) => said.some((text) => line.includes(text))) ? 'asIs' : 'own';
  };
  return { asIs: [], own: [], noted: [], unnamed: [], ...Object.groupBy(appearances, groupOf) };
}

/** A runtime's identifiers for an error. */
export const identifiersOf = ({ entry }: Appearance): string[] =>
  entry ? [entry.name, entry.number, ...(entry.also ?? [])].filter((name) => name !== undefined).map(String) : [];

/** Identifiers, text and note of a runtime for an error, without the text that is its title for want of a name; inline Markdown. */
export function aboutRuntime(one: Appearance): string {
  const { name, text, note } = one.entry ?? {};
  const isShown = !name || one.lines.some(({ line }) => text && line.includes(text));
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
