import { MAX_SYMPTOMS } from '../../catalog/max-symptoms.ts';
import type { Cause, WinsockError } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { causeHref } from '../../routes.ts';
import { FIXERS, protocolName, SHELLS, SIDES, TIMINGS } from '../../schemas/vocabulary.ts';
import { blocks, code, fence, list } from './markdown.ts';
import { sourceList } from './source-list.ts';

/** A cause as it stands on the page of `error`. */
export function causeMarkdown(cause: Cause, rank: number, error: WinsockError, body: string): string {
  const elsewhere = cause.errors.filter(({ name }) => name !== error.name);
  return blocks(
    `### ${rank}. [${plainText(cause.title)}](${causeHref(error.code, cause.id)})`,
    `${cause.sign} ${cause.when.detail}`,
    facts(cause),
    body,
    list(cause.symptoms.slice(0, MAX_SYMPTOMS)),
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

function facts({ functions, runtimes, fixedBy, when }: Cause): string {
  return list([
    `Calls: ${functions.map(({ name }) => code(name)).join(', ')}`,
    `Protocol: ${when.protocol.map(protocolName).join(', ')}`,
    `Side: ${SIDES[when.side]}`,
    `Who can fix it: ${fixedBy.map((who) => FIXERS[who]).join('; ')}`,
    `Timing: ${when.timing.map((one) => TIMINGS[one]).join('; ')}`,
    ...(runtimes.length > 0 ? [`Runtimes: ${runtimes.map(({ title }) => title).join(', ')}`] : []),
  ]);
}
