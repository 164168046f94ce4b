import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { listedPages } from '../outputs/sitemap.ts';
import { escapeXml } from '../outputs/xml.ts';

/** The addresses that search engines are told of. */
export const GET: APIRoute = ({ site }) => {
  const entries = listedPages(catalog).map(
    ({ href, day }) => `<url><loc>${escapeXml(new URL(href, site).href)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
