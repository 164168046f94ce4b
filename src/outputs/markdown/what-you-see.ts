import { otherSystems } from '../../catalog/other-systems.ts';
import type { Appearance, WinsockError } from '../../catalog/types.ts';
import { runtimeHref } from '../../routes.ts';
import { NTSTATUS_TABLES } from '../../schemas/vocabulary.ts';
import { blocks, code, fence, list, literal } from './markdown.ts';

/** What each runtime prints, and the error's other forms. */
export function whatYouSee(error: WinsockError): string {
  const { appearances, completion, ntstatus, localized } = error;
  const others = appearances.filter(({ entry }) => !entry);
  const printed = localized.filter((text) => text.printed);
  const systems = otherSystems(error);
  return blocks(
    'The page of each runtime says where it prints which line.',
    ...appearances.filter(({ entry }) => entry).map(appearanceMarkdown),
    others.length > 0 &&
      `No dedicated name, only the number or the system's message: ${others.map(({ runtime }) => `[${runtime.title}](${runtimeHref(runtime.id)})`).join(', ')}.`,
    systems.length > 0 && blocks('### On other systems', ...systems),
    completion.length > 0 &&
      blocks(
        '### From a completion port or `GetOverlappedResult`',
        list(completion.map(({ code: number, name, when }) => `\`${number}\` \`${name}\`: ${when}`)),
      ),
    ntstatus.length > 0 &&
      blocks(
        '### NTSTATUS values that become it',
        list(ntstatus.map(({ name, value, tables }) => `\`${value}\` \`${name}\` (${tables.map((table) => NTSTATUS_TABLES[table]).join(', ')})`)),
      ),
    printed.length > 0 && blocks('### The message in other languages', list(printed.map(({ language, text }) => `${language}: ${literal(text)}`))),
  );
}

function appearanceMarkdown({ runtime, entry, lines }: Appearance): string {
  const names = entry && [entry.name, entry.number, ...(entry.also ?? [])].filter((name) => name !== undefined).map((name) => code(String(name)));
  return blocks(
    `### [Winsock in ${runtime.title}](${runtimeHref(runtime.id)})`,
    lines.length > 0 && fence(lines.map(({ line }) => line).join('\n')),
    names && [...names, ...(entry.text ? [`“${literal(entry.text)}”`] : [])].join(' · '),
    entry?.note,
  );
}
