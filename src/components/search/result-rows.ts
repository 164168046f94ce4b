import { resultLink } from './search-items.ts';
import type { Choice, SearchState } from './search-state.ts';

/** The results as links, and below the likely causes what would tell them apart. */
export function resultRows({ items, asks }: Pick<SearchState, 'items' | 'asks'>): HTMLElement[] {
  const rows: HTMLElement[] = items.map(resultLink);
  if (asks) rows.splice(items.findLastIndex(({ kind }) => kind === 'cause') + 1, 0, questionRow(asks.text, asks.answers));
  return rows;
}

function questionRow(text: string, answers: Choice[]): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', text);
  row.dataset.question = '';
  const question = document.createElement('b');
  question.textContent = text;
  const choices = document.createElement('div');
  choices.append(...answers.map(({ title, href }) => chip(title, href)));
  row.append(question, choices);
  return row;
}

/** A choice as a link. */
export function chip(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = 'choice';
  link.textContent = text;
  return link;
}

/** Fills a list with results, an item each. */
export function showResults(list: Element, state: Pick<SearchState, 'items' | 'asks'>) {
  list.replaceChildren(
    ...resultRows(state).map((content) => {
      const row = document.createElement('li');
      row.append(content);
      return row;
    }),
  );
}
