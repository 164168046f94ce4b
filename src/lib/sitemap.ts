import type { Catalog } from './catalog-types.ts';
import * as routes from './routes.ts';

/** A page that search engines and readers of text are told of. */
export interface ListedPage {
  href: string;
  title: string;
  /** The day on which it was last checked, where it has one. */
  day: string | undefined;
}

/** Every page of the site that stands for itself; redirects and the search are none. */
export function listedPages({ errors, functions, runtimes, guides, comparisons }: Catalog): ListedPage[] {
  const page = (href: string, title: string, day?: string): ListedPage => ({ href, title, day });
  const called = [...functions.values()];
  return [
    page(routes.homeHref, 'All errors'),
    ...errors.map(({ code, name, checked }) => page(routes.errorHref(code), `${code} ${name}`, checked)),
    page(routes.guidesHref, 'Guides'),
    ...guides.map(({ id, title, checked }) => page(routes.guideHref(id), title, checked)),
    ...comparisons.map(({ id, title, checked }) => page(routes.comparisonHref(id), title, checked)),
    page(routes.causesHref, 'Find your cause'),
    ...called.filter(({ causes }) => causes.length > 0).map(({ name }) => page(routes.causesOfHref(name), `${name} failed`)),
    page(routes.functionsHref, 'Functions'),
    page(routes.matrixHref, 'Functions and errors'),
    ...called.map(({ name }) => page(routes.functionHref(name), name)),
    page(routes.runtimesHref, 'Runtimes'),
    ...runtimes.map(({ id, title }) => page(routes.runtimeHref(id), title)),
    page(routes.triageHref, 'Read a log'),
    page(routes.aboutHref, 'How these pages are made'),
  ];
}
