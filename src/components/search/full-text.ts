import { BASE, pagefindHref } from '../../lib/routes.ts';
import type { SearchItem } from './search-items.ts';

/** The part of Pagefind that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string; kind?: string; code?: string };
  plain_excerpt: string;
  sub_results: { url: string; title: string; plain_excerpt: string }[];
}

/** Pagefind returns every page at tiny scores when nothing fits: below this a hit means nothing. */
const LEAST_SCORE = 0.2;
const MOST_PAGES = 8;
const LONGEST_QUERY = 400;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${pagefindHref}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: `${BASE}/`, excerptLength: 24 });
  return pagefind;
}

/**
 * Pages that speak of the words, the best first; an error's causes stand as results of their own.
 *
 * @throws when the index cannot be loaded
 */
export async function fullText(query: string, causesOf: (code: number) => readonly string[]): Promise<SearchItem[]> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  const { results } = await (await loading).search(query.slice(0, LONGEST_QUERY));
  const pages = await Promise.all(
    results
      .filter(({ score }) => score >= LEAST_SCORE)
      .slice(0, MOST_PAGES)
      .map((result) => result.data()),
  );
  return pages.flatMap((page) => itemsOf(page, causesOf));
}

function itemsOf({ url, meta, plain_excerpt, sub_results }: PagefindPage, causesOf: (code: number) => readonly string[]): SearchItem[] {
  const code = meta.code ? Number(meta.code) : undefined;
  const page: SearchItem = {
    href: url,
    title: meta.title ?? url,
    detail: plain_excerpt,
    why: 'in its text',
    kind: code ? 'error' : (meta.kind ?? 'page'),
    code,
  };
  if (code === undefined) return [page];
  const causes = new Set(causesOf(code));
  const [cause] = sub_results.filter((part) => causes.has(part.url.split('#')[1] ?? ''));
  if (!cause) return [page];
  return [
    page,
    {
      href: cause.url,
      title: cause.title.replace(/^\d+\.\s*|#$/g, ''),
      detail: cause.plain_excerpt,
      why: `a cause of ${code}`,
      kind: 'cause',
      code: undefined,
    },
  ];
}
