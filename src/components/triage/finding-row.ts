import { causeHref, errorHref } from '../../routes.ts';
import { likelyCause, type TriageData } from '../../search/triage/likely-cause.ts';
import type { Finding } from '../../search/triage/triage.ts';

/** A list item for one finding: count, lines and likely cause. Sets text only, never HTML. */
export function findingRow(finding: Finding, index: number, more: TriageData): HTMLElement {
  const { error, count, lines, excerpt, call } = finding;
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
  const cause = likelyCause(finding, more);
  if (cause) {
    const likely = element('p', 'mt-2', call ? `With ${call}, check first: ` : 'Check first: ');
    const to = element('a', '', cause.title);
    to.href = causeHref(error.code, cause.id);
    likely.append(to);
    row.append(likely);
  }
  return row;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, classes: string, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = classes;
  element.textContent = text;
  return element;
}
