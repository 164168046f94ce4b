import type { Cause, WinsockError } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { causeHref } from '../../routes.ts';
import { protocolName, SHELLS, SIDES, TIMINGS } from '../../schemas/vocabulary.ts';
import { blocks, code, fence, list } from './markdown.ts';
import { sourceList } from './source-list.ts';

/** A cause as it stands on the page of `error`. */
export function causeMarkdown(cause: Cause, rank: number, error: WinsockError, body: string): string {
  const elsewhere = cause.errors.filter(({ name }) => name !== error.name);
  return blocks(
    `### ${rank}. [${plainText(cause.title)}](${causeHref(error.code, cause.id)})`,
    cause.when.detail,
    facts(cause),
    body,
    '#### Confirm',
    ...cause.confirm.map(({ shell, command, shows }) => blocks(`${SHELLS[shell]}:`, fence(command), shows)),
    '#### Fix',
    list(cause.fix),
    elsewhere.length > 0 &&
      `Also surfaces as ${elsewhere.map((other) => `[${code(other.name)} ${other.code}](${causeHref(other.code, cause.id)})`).join(', ')}.`,
    'Sources of this cause:',
    sourceList(cause.sources),
  );
}

function facts({ functions, runtimes, when }: Cause): string {
  return list([
    `Calls: ${functions.map(({ name }) => code(name)).join(', ')}`,
    `Protocol: ${when.protocol.map(protocolName).join(', ')}`,
    `Side: ${SIDES[when.side]}`,
    `Timing: ${when.timing.map((one) => TIMINGS[one]).join('; ')}`,
    ...(runtimes.length > 0 ? [`Runtimes: ${runtimes.map(({ title }) => title).join(', ')}`] : []),
  ]);
}
