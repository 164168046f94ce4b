import type { LookupError } from '../../search/identify/data.ts';
import { codeOf, type PagefindPage } from './pagefind.ts';
import { itemOf, type SearchItem } from './search-items.ts';

/** What the lookup knows of a number; nothing if its data did not load. */
export type Known = (code: number) => LookupError | undefined;

/**
 * A page as results: itself, and the cause that the query is about, if it is an error's.
 *
 * @param readings the page as each of the words found on it shows it, the rarest word first
 */
export function itemsOf(readings: PagefindPage[], known: Known): SearchItem[] {
  const [page] = readings;
  if (!page) return [];
  const code = codeOf(page);
  if (code === undefined) return [pageItem(page)];
  const error = known(code);
  const item = error ? itemOf({ error, why: excerptOf(page) }) : { ...pageItem(page), kind: 'error', code };
  const cause = error && bestCause(readings, new Set(error.causes));
  if (!cause) return [item];
  const title = cause.title.replace(/^\d+\.\s*/, '');
  return [
    item,
    {
      href: cause.url,
      title,
      detail: excerptOf(cause, title),
      why: `a cause of ${code}`,
      kind: 'cause',
      code: undefined,
      cause: cause.url.split('#')[1] ?? '',
    },
  ];
}

function pageItem(page: PagefindPage): SearchItem {
  return { href: page.url, title: page.meta.title ?? page.url, detail: excerptOf(page), why: 'in its text', kind: page.meta.kind ?? 'page', code: undefined };
}

/** The words around a hit; without the end of the heading above them, which the result shows anyway. */
function excerptOf({ plain_excerpt: text }: { plain_excerpt: string }, heading = ''): string {
  const words = heading.split(' ');
  const overlap = words.findIndex((_, start) => text.startsWith(words.slice(start).join(' ')));
  const rest = overlap < 0 ? text : text.slice(words.slice(overlap).join(' ').length);
  return `… ${rest.replace(/^[\s.#]+/, '')} …`;
}

/** The cause that most of the words speak of, if any does. */
function bestCause(readings: PagefindPage[], causes: Set<string>): PagefindPage['sub_results'][number] | undefined {
  const candidates = new Map<string, { part: PagefindPage['sub_results'][number]; words: number; score: number }>();
  for (const part of readings.flatMap(({ sub_results }) => sub_results)) {
    const id = part.url.split('#')[1] ?? '';
    if (!causes.has(id)) continue;
    const candidate = candidates.get(id) ?? { part, words: 0, score: 0 };
    candidate.words += 1;
    candidate.score += Math.max(...part.weighted_locations.map(({ balanced_score }) => balanced_score), 0);
    candidates.set(id, candidate);
  }
  return [...candidates.values()].sort((a, b) => b.words - a.words || b.score - a.score)[0]?.part;
}
