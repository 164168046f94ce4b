import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { changedPages, feedXml } from '../outputs/feed.ts';
import { absoluteHref, feedHref, homeHref } from '../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const channel = { title: SITE_NAME, description: SITE_TAGLINE, link: absoluteHref(homeHref, site), self: absoluteHref(feedHref, site) };
  const items = changedPages(catalog).map((page) => ({ ...page, href: absoluteHref(page.href, site) }));
  return new Response(await feedXml(channel, items), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
