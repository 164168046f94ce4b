import type { WinsockError } from '../catalog/types.ts';
import { plainText } from '../prose/plain-text.ts';
import { errorHref, homeHref } from '../routes.ts';

/** The site as structured data names it. */
interface SiteIdentity {
  name: string;
  /** Its address, such as `https://example.org/`. */
  url: string;
}

/** A page as an article. */
interface Article {
  title: string;
  description: string;
  href: string;
  /** Date of the last check. */
  checked: string;
  /** Names and numbers it is about. */
  about?: string[];
}

type Step = [name: string, href: string];

/** An error's page as schema.org sees it, as JSON-LD; nothing stands between it and the home page. */
export function errorData(error: WinsockError, site: SiteIdentity): object {
  const article = {
    title: `${error.code} ${error.name}`,
    description: plainText(error.meaning),
    href: errorHref(error.code),
    checked: error.checked,
    about: [error.name, ...error.aliases, error.hex, error.hresult],
  };
  return graph([techArticle(article, site)]);
}

/** JSON-LD of a guide or comparison below `parents`. */
export const articleData = (article: Article, parents: Step[], site: SiteIdentity): object =>
  graph([techArticle(article, site), breadcrumbs([...parents, [article.title, article.href]], site)]);

/** JSON-LD of a page that is no article: breadcrumbs only. */
export const breadcrumbData = (steps: Step[], site: SiteIdentity): object => graph([breadcrumbs(steps, site)]);

function techArticle({ title, description, href, checked, about }: Article, site: SiteIdentity) {
  const whole = { '@type': 'WebSite', name: site.name, url: address(homeHref, site) };
  return { '@type': 'TechArticle', '@id': address(href, site), headline: title, description, dateModified: checked, about, isPartOf: whole };
}

const breadcrumbs = (steps: Step[], site: SiteIdentity) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [[site.name, homeHref] as Step, ...steps].map(([name, href], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address(href, site),
  })),
});

const address = (href: string, { url }: SiteIdentity) => new URL(href, url).href;

const graph = (nodes: object[]) => ({ '@context': 'https://schema.org', '@graph': nodes });

/** Escapes JSON for a script element. */
export const embedded = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
