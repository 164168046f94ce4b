import './result-style.ts';
import { element } from '../site/element.ts';
import { resultLink } from './search-items.ts';
import type { Choice, SearchState } from './search-state.ts';

/** What of a search is shown in a list. */
type Shown = Pick<SearchState, 'items' | 'asks' | 'endpoint'>;

/** The results as links, and below the likely causes what would tell them apart. */
export function resultRows({ items, asks, endpoint }: Shown): HTMLElement[] {
  const rows: HTMLElement[] = items.map((item) => resultLink(item, endpoint));
  if (asks) rows.splice(items.findLastIndex(({ kind }) => kind === 'cause') + 1, 0, questionRow(asks.text, asks.answers));
  return rows;
}

const questionRow = (text: string, answers: Choice[]): HTMLElement =>
  element(
    'div',
    { role: 'group', ariaLabel: text, dataset: { question: '' } },
    element('b', {}, text),
    element('div', {}, ...answers.map(({ title, href }) => chip(title, href))),
  );

/** A choice as a link. */
export const chip = (text: string, href: string): HTMLAnchorElement => element('a', { href, className: 'choice' }, text);

/** Fills a list with results, an item each. */
export const showResults = (list: Element, state: Shown) => list.replaceChildren(...resultRows(state).map((row) => element('li', {}, row)));
