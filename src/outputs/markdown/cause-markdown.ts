import { DECISION_COLUMNS, isTyped, MAX_CALLS } from '../../catalog/decision-table.ts';
import { homeOf } from '../../catalog/home-of.ts';
import { MAX_SYMPTOMS } from '../../catalog/max-symptoms.ts';
import type { Cause, WinsockError } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { causeHref, guideHref, reproductionHref } from '../../routes.ts';
import { FIXERS, protocolName, SHELLS, SIDES, TIMINGS } from '../../schemas/vocabulary.ts';
import { blocks, code, fence, list, table } from './markdown.ts';
import { sourceList } from './source-list.ts';

/** What tells the causes of an error apart, a row each. */
export const decisionTable = (error: WinsockError) =>
  table(
    DECISION_COLUMNS,
    error.causes.map((cause) => {
      const home = homeOf(cause);
      const { when, fixedBy, confirm } = cause;
      const [{ shell, command }] = confirm as [(typeof confirm)[number]];
      return [
        `${cause.sign} [${plainText(cause.title)}](${causeHref(home.code, cause.id)})${home === error ? '' : ` (${home.code})`}`,
        when.calls.slice(0, MAX_CALLS).map(code).join(', '),
        when.protocol.map(protocolName).join(', '),
        fixedBy.map((who) => FIXERS[who]).join('; '),
        isTyped(shell) ? code(command) : SHELLS[shell],
      ];
    }),
  );

/** A cause as it stands on the page of `error`. */
export function causeMarkdown(cause: Cause, rank: number, error: WinsockError, body: string): string {
  const home = homeOf(cause);
  const isHome = home === error;
  const elsewhere = cause.errors.filter(({ name }) => name !== error.name);
  return blocks(
    `### ${rank}. [${plainText(cause.title)}](${causeHref(error.code, cause.id)})`,
    `${cause.sign} ${cause.when.detail}`,
    facts(cause),
    ...(isHome ? advice(cause, body) : [`How to confirm and fix it: [on the page of ${home.code}](${causeHref(home.code, cause.id)}).`]),
    elsewhere.length > 0 && `Also surfaces as ${elsewhere.map((other) => `[${other.code}](${causeHref(other.code, cause.id)})`).join(', ')}.`,
    ...(isHome ? ['Sources of this cause:', sourceList(cause.sources)] : []),
  );
}

/** What only the page that shows the cause in full has. */
const advice = ({ symptoms, confirm, fix, guides, reproductions }: Cause, body: string) => [
  body,
  '#### How people describe it',
  list(symptoms.slice(0, MAX_SYMPTOMS)),
  '#### Confirm',
  ...confirm.map(({ shell, command, shows }) => blocks(`${SHELLS[shell]}:`, fence(command), shows)),
  '#### Fix',
  list(fix),
  guides.length > 0 && `More: ${guides.map(({ id, title }) => `[${title}](${guideHref(id)})`).join(' · ')}`,
  reproductions.length > 0 && `Shown by: ${reproductions.map(({ id }) => `[${id}](${reproductionHref(id)})`).join(' · ')}`,
];

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
