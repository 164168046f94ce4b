import { readFileSync, renameSync, rmSync } from 'node:fs';
import astroSitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap.xml`; `noindex` and the date of the last check are read from the pages.
 *
 * @param base the site's base path
 */
export function sitemap(base: string): AstroIntegration {
  let dist: URL;
  const serialize = (item: SitemapItem): SitemapItem | undefined => {
    const path = decodeURI(new URL(item.url).pathname).slice(base.replace(/\/$/, '').length + 1);
    const html = readFileSync(new URL(`${path}index.html`, dist), 'utf8');
    if (html.includes('<meta name="robots" content="noindex"')) return undefined;
    const checked = /"dateModified":"([\d-]+)"/.exec(html)?.[1];
    return checked ? { ...item, lastmod: checked } : item;
  };
  const { hooks } = astroSitemap({ serialize, namespaces: { news: false, xhtml: false, image: false, video: false } });
  return {
    name: 'sitemap',
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        dist = options.dir;
        await hooks['astro:build:done']?.(options);
        // A single file suffices, at the address search engines know.
        renameSync(new URL('sitemap-0.xml', dist), new URL('sitemap.xml', dist));
        rmSync(new URL('sitemap-index.xml', dist));
      },
    },
  };
}
