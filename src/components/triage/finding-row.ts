import { errorHref } from '../../routes.ts';
import type { LikelyCause } from '../../search/diagnose/diagnose.ts';
import type { DiagnosedFinding } from '../../search/triage/diagnose-findings.ts';
import { hrefOf } from '../../search/triage/triage-markdown.ts';
import { element } from '../site/element.ts';
import { handOver } from '../site/hand-over.ts';

/** A list item for one finding: count, lines and likely causes. Sets text only, never HTML. */
export function findingRow({ error, count, lines, excerpt, call, causes, endpoint, possible }: DiagnosedFinding, index: number): HTMLElement {
  const shown = lines.slice(0, 8).join(', ');
  const where = lines.length === 0 ? 'the whole log' : count === 1 ? `line ${shown}` : `${count} times, lines ${shown}${count > 8 ? ' …' : ''}`;
  const mark = possible ? 'possible' : index === 0 ? 'first failure' : '';
  const row = element(
    'li',
    { className: 'rounded-md border border-line bg-raised px-4 py-3', dataset: { code: String(error.code) } },
    element(
      'p',
      { className: 'flex flex-wrap items-baseline gap-x-3' },
      element('a', { className: 'font-mono font-semibold', href: errorHref(error.code) }, `${error.code} ${error.name}`),
      ...(mark ? [element('strong', { className: 'rounded bg-mark px-1.5 text-sm' }, mark)] : []),
      element('span', { className: 'text-sm text-muted' }, where),
    ),
    element('p', { className: 'mt-0.5' }, error.message ?? error.meaning ?? ''),
    ...(excerpt ? [element('p', { className: 'mt-1 font-mono text-[0.8rem] text-muted wrap-anywhere' }, excerpt)] : []),
    ...(causes.length === 0
      ? []
      : [
          element('p', { className: 'mt-2' }, call ? `With ${call}, check first:` : 'Check first:'),
          element('ol', { className: 'mt-1 list-decimal space-y-1 pl-5' }, ...causes.map(causeItem)),
        ]),
  );
  for (const link of row.querySelectorAll('a')) link.addEventListener('click', (event) => handOver(link, event, endpoint));
  return row;
}

/** The cause's title as a link, and what of the log speaks for it. */
const causeItem = (likely: LikelyCause): HTMLElement =>
  element(
    'li',
    { dataset: { cause: likely.cause.id } },
    element('a', { href: hrefOf(likely) }, likely.cause.title),
    ...(likely.reasons.length > 0 ? [element('span', { className: 'block text-sm text-muted' }, ` The log ${likely.reasons.join(', ')}.`)] : []),
  );
