import { errorHref } from '../../routes.ts';
import type { Endpoint } from '../../search/endpoint/endpoint.ts';
import type { Answer } from '../../search/identify/answer.ts';
import type { TitledPage } from '../../search/pages/titles.ts';
import { element } from '../site/element.ts';
import { handOver } from '../site/hand-over.ts';

/** One result, whichever engine found it. All of it is text; none of it is markup. */
export interface SearchItem {
  href: string;
  title: string;
  /** A line or two below the title. */
  detail: string;
  /** Why it is here. */
  why: string;
  /** An error's, in short sentences. */
  verdict?: string;
  kind: string;
  /** The number, if the result is an error's page. */
  code: number | undefined;
  /** The cause's name, if the result is one. */
  cause?: string;
}

/** An error as a result. */
export function itemOf({ error: { code, name, message, meaning, verdict }, why }: Pick<Answer, 'error' | 'why'>): SearchItem {
  return {
    href: errorHref(code),
    title: name,
    detail: message ?? meaning ?? '',
    why,
    verdict,
    kind: 'error',
    code,
  };
}

/** A page as a result, found by its title. */
export const titledItem = ({ href, title, kind }: TitledPage): SearchItem => ({
  href,
  title,
  detail: '',
  why: 'its title has your words',
  kind,
  code: undefined,
});

/**
 * A result as a link; in the box it is an option of the list, on the search page an item.
 *
 * @param endpoint for the page that it opens
 */
export function resultLink({ href, title, detail, why, verdict, kind, code, cause }: SearchItem, endpoint: Endpoint | undefined): HTMLAnchorElement {
  const heading =
    code === undefined ? element('b', {}, title, element('small', {}, kind)) : element('b', {}, element('code', {}, `${code} `), element('code', {}, title));
  const link = element(
    'a',
    { href, className: 'result', dataset: { ...(code === undefined ? { kind } : { code: String(code) }), ...(cause && { cause }) } },
    heading,
    element('span', {}, detail),
    element('small', {}, verdict ? `${why} · ${verdict}` : why),
  );
  link.addEventListener('click', (event) => handOver(link, event, endpoint));
  return link;
}

/** What is said to the reader beside the results, a paragraph each. */
export const noteLines = (notes: string[]): HTMLElement[] => notes.map((note) => element('p', {}, note));
