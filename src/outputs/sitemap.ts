import type { Catalog } from '../catalog/types.ts';
import * as routes from '../routes.ts';

/** A page that search engines are told of. */
export interface ListedPage {
  href: string;
  /** The day on which it was last checked, where it has one. */
  day: string | undefined;
}

/** Every page of the site that stands for itself; redirects and the search are none. */
export function listedPages({ errors, functions, runtimes, guides, comparisons }: Catalog): ListedPage[] {
  const page = (href: string, day?: string): ListedPage => ({ href, day });
  const called = [...functions.values()];
  return [
    page(routes.homeHref),
    ...errors.map(({ code, checked }) => page(routes.errorHref(code), checked)),
    page(routes.guidesHref),
    ...guides.map(({ id, checked }) => page(routes.guideHref(id), checked)),
    ...comparisons.map(({ id, checked }) => page(routes.comparisonHref(id), checked)),
    page(routes.causesHref),
    ...called.filter(({ causes }) => causes.length > 0).map(({ name }) => page(routes.causesOfHref(name))),
    page(routes.functionsHref),
    page(routes.matrixHref),
    ...called.map(({ name }) => page(routes.functionHref(name))),
    page(routes.runtimesHref),
    ...runtimes.map(({ id }) => page(routes.runtimeHref(id))),
    page(routes.searchHref),
    page(routes.triageHref),
    page(routes.aboutHref),
  ];
}
