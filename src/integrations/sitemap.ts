import { readFileSync, renameSync, rmSync } from 'node:fs';
import astroSitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Lists the built pages in `sitemap.xml`. Each page says itself whether it wants to be found, and when it was last checked.
 *
 * @param base the path below which the site is served
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
        // One file holds 45,000 addresses: no index is needed, and the address that search engines know stays.
        renameSync(new URL('sitemap-0.xml', dist), new URL('sitemap.xml', dist));
        rmSync(new URL('sitemap-index.xml', dist));
      },
    },
  };
}
