import { errorHref } from '../../routes.ts';
import type { LikelyCause } from '../../search/diagnose/diagnose.ts';
import type { DiagnosedFinding } from '../../search/triage/diagnose-findings.ts';
import { hrefOf } from '../../search/triage/triage-markdown.ts';

/** A list item for one finding: count, lines and likely causes. Sets text only, never HTML. */
export function findingRow({ error, count, lines, excerpt, call, causes }: DiagnosedFinding, index: number): HTMLElement {
  const row = element('li', 'rounded-md border border-line bg-raised px-4 py-3');
  row.dataset.code = String(error.code);
  const head = element('p', 'flex flex-wrap items-baseline gap-x-3');
  const link = element('a', 'font-mono font-semibold', `${error.code} ${error.name}`);
  link.href = errorHref(error.code);
  head.append(link);
  if (index === 0) head.append(element('strong', 'rounded bg-mark px-1.5 text-sm', 'first failure'));
  const shown = lines.slice(0, 8).join(', ');
  head.append(element('span', 'text-sm text-muted', count === 1 ? `line ${shown}` : `${count} times, lines ${shown}${count > 8 ? ' …' : ''}`));
  row.append(
    head,
    element('p', 'mt-0.5', error.message ?? error.meaning ?? ''),
    element('p', 'mt-1 font-mono text-[0.8rem] text-muted wrap-anywhere', excerpt),
  );
  if (causes.length > 0) {
    const list = element('ol', 'mt-1 list-decimal space-y-1 pl-5');
    list.append(...causes.map(causeItem));
    row.append(element('p', 'mt-2', call ? `With ${call}, check first:` : 'Check first:'), list);
  }
  return row;
}

/** The cause's title as a link, and what of the log speaks for it. */
function causeItem(likely: LikelyCause): HTMLElement {
  const item = element('li', '');
  item.dataset.cause = likely.cause.id;
  const link = element('a', '', likely.cause.title);
  link.href = hrefOf(likely);
  item.append(link);
  if (likely.reasons.length > 0) item.append(element('span', 'block text-sm text-muted', ` The log ${likely.reasons.join(', ')}.`));
  return item;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, classes: string, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = classes;
  element.textContent = text;
  return element;
}
