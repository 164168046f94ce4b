import type { WinsockError } from '../catalog/types.ts';
import { absoluteHref, errorHref, homeHref } from '../routes.ts';
import { SITE_NAME } from '../site.ts';

/** A page as an article. */
interface Article {
  title: string;
  href: string;
  /** Date of the last check. */
  checked: string;
  /** Names and numbers it is about. */
  about?: string[];
}

/** A page above another. */
export type Step = [name: string, href: string];

type Site = URL | string | undefined;

/** An error's page as schema.org sees it, as JSON-LD; nothing stands between it and the home page. */
export function errorData(error: WinsockError, site: Site): object {
  const article = {
    title: `${error.code} ${error.name}`,
    href: errorHref(error.code),
    checked: error.checked,
    about: [error.name, ...error.aliases],
  };
  return { ...CONTEXT, ...techArticle(article, site) };
}

/** JSON-LD of a guide or comparison below `parents`. */
export const articleData = (article: Article, parents: Step[], site: Site): object =>
  graph([techArticle(article, site), breadcrumbs([...parents, [article.title, article.href]], site)]);

/** JSON-LD of a page that is no article: breadcrumbs only. */
export const breadcrumbData = (parents: Step[], here: Step, site: Site): object => graph([breadcrumbs([...parents, here], site)]);

/** Its description stands in the page's head. */
function techArticle({ title, href, checked, about }: Article, site: Site) {
  return { '@type': 'TechArticle', '@id': absoluteHref(href, site), headline: title, dateModified: checked, about };
}

const breadcrumbs = (steps: Step[], site: Site) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [[SITE_NAME, homeHref] as Step, ...steps].map(([name, href], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteHref(href, site),
  })),
});

const CONTEXT = { '@context': 'https://schema.org' };

const graph = (nodes: object[]) => ({ ...CONTEXT, '@graph': nodes });

/** Escapes JSON for a script element. */
export const embedded = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
