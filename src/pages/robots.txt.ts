import type { APIRoute } from 'astro';
import { sitemapHref } from '../routes.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapHref, site).href}\n`);
