import { aboutRuntime, appearanceGroups, identifiersOf, shortLines } from '../../catalog/appearance-groups.ts';
import { otherSystems } from '../../catalog/other-systems.ts';
import type { Appearance, WinsockError } from '../../catalog/types.ts';
import { runtimeHref } from '../../routes.ts';
import { NTSTATUS_TABLES } from '../../schemas/vocabulary.ts';
import { blocks, code, fence, list, literal } from './markdown.ts';

/** What each runtime prints, and the error's other forms. */
export function whatYouSee(error: WinsockError): string {
  const { message, completion, ntstatus, localized } = error;
  const { asIs, own, unnamed } = appearanceGroups(error);
  const printed = localized.filter((text) => text.printed);
  const systems = otherSystems(error);
  return blocks(
    message ? fence(message) : undefined,
    asIs.length > 0 && `Printed as it is by ${asIs.map(asIsMarkdown).join(', ')}.`,
    unnamed.length > 0 &&
      `No dedicated name, only the number or the system's message: ${unnamed.map(({ runtime }) => `[${runtime.title}](${runtimeHref(runtime.id)})`).join(', ')}.`,
    own.length > 0 && 'Other runtimes print, with … for the text above:',
    ...own.map((one) => appearanceMarkdown(one, message)),
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

function asIsMarkdown(one: Appearance): string {
  const names = identifiersOf(one).map(code).join(', ');
  return `[${one.runtime.title}](${runtimeHref(one.runtime.id)})${names && ` (${names})`}`;
}

function appearanceMarkdown(one: Appearance, message: string | null): string {
  const { id, title } = one.runtime;
  const lines = shortLines(one, message);
  return blocks(`### ${title}`, lines.length > 0 && fence(lines.join('\n')), `[${title}](${runtimeHref(id)}): ${aboutRuntime(one)}`);
}
