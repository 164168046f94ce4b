import { getRssString } from '@astrojs/rss';
import type { Catalog } from '../catalog/types.ts';
import { plainText } from '../prose/plain-text.ts';
import { comparisonHref, errorHref, guideHref } from '../routes.ts';

/** A page with the date of its last check. */
interface DatedPage {
  title: string;
  href: string;
  description: string;
  /** Such as `"2026-11-21"`. */
  day: string;
}

const MAX_PAGES = 60;

/** The most recently checked pages, newest first; on the same day, common errors first. */
export function changedPages({ errors, guides, comparisons }: Catalog): DatedPage[] {
  const pages = [
    ...errors
      .toSorted((a, b) => Number(b.common) - Number(a.common))
      .map((error) => dated(`${error.code} ${error.name}`, errorHref(error.code), error.meaning, error)),
    ...guides.map((guide) => dated(guide.title, guideHref(guide.id), guide.summary, guide)),
    ...comparisons.map((comparison) => dated(comparison.title, comparisonHref(comparison.id), comparison.summary, comparison)),
  ];
  return pages.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MAX_PAGES);
}

const dated = (title: string, href: string, text: string, { checked }: { checked: string }): DatedPage => ({
  title: plainText(title),
  href,
  description: plainText(text),
  day: checked,
});

interface Channel {
  title: string;
  description: string;
  link: string;
  self: string;
}

/** RSS 2.0 with absolute links; a rechecked page becomes a new item. */
export const feedXml = ({ title, description, link, self }: Channel, pages: DatedPage[]): Promise<string> =>
  getRssString({
    title,
    description,
    site: link,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: pages.map((page) => ({
      title: page.title,
      link: page.href,
      description: page.description,
      pubDate: new Date(page.day),
      customData: `<guid isPermaLink="false">${page.href}@${page.day}</guid>`,
    })),
  });
