import type { Catalog } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { comparisonHref, functionHref, guideHref, runtimeHref } from '../../routes.ts';
import { allWordsOf, stemOf } from './query-words.ts';

/** A page that is no error's, as it is found by its title. */
export interface TitledPage {
  href: string;
  title: string;
  kind: 'guide' | 'function' | 'runtime';
  /** More words that it is found by. */
  about: string;
  /** The numbers of the errors that it compares; a text that names two of them finds it, too. */
  compares?: number[];
}

export const titledPages = ({ guides, comparisons, runtimes, functions }: Catalog): TitledPage[] => [
  ...guides.map(({ id, title }): TitledPage => ({ href: guideHref(id), title: plainText(title), kind: 'guide', about: id })),
  ...comparisons.map(
    ({ id, title, rows }): TitledPage => ({
      href: comparisonHref(id),
      title: plainText(title),
      kind: 'guide',
      about: id,
      compares: rows.map(({ error }) => error.code),
    }),
  ),
  ...runtimes.map(({ id, title }): TitledPage => ({ href: runtimeHref(id), title, kind: 'runtime', about: id })),
  ...[...functions.values()].map(({ name }): TitledPage => ({ href: functionHref(name), title: name, kind: 'function', about: '' })),
];

/** Share of the query, by idf, that a title must have. */
const MIN_COVERAGE = 0.4;
const MAX_PAGES = 3;
const STOP_WORDS = new Set(
  'a an and are as at be by do for from how i in is it my not of on or the this to was what when why with who which errors error'.split(' '),
);

/** The pages that compare at least two errors. */
export const pagesComparing = (codes: number[], pages: TitledPage[]): TitledPage[] =>
  pages.filter(({ compares = [] }) => codes.filter((code) => compares.includes(code)).length > 1);

/** The pages whose titles have most of a query: `"port exhaustion"` finds the guide to it. */
export function pagesTitled(query: string, pages: TitledPage[]): TitledPage[] {
  const asked = stemsIn(query);
  const titles = pages.map((page) => ({ page, stems: stemsIn(`${page.title} ${page.about} ${page.kind}`) }));
  const idf = new Map([...asked].map((stem) => [stem, Math.log(1 + pages.length / (1 + titles.filter(({ stems }) => stems.has(stem)).length))]));
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + idf.get(stem)!, 0);
  return titles
    .map(({ page, stems }) => ({ page, coverage: weight([...asked].filter((stem) => stems.has(stem))) / weight(asked) }))
    .filter(({ coverage }) => coverage >= MIN_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage)
    .slice(0, MAX_PAGES)
    .map(({ page }) => page);
}

const stemsIn = (text: string) =>
  new Set(
    allWordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stemOf),
  );
