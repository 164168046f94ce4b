import type { APIRoute } from 'astro';
import { absoluteHref, sitemapHref } from '../routes.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref(sitemapHref, site)}\n`);
