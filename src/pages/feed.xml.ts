import type { APIRoute } from 'astro';
import { catalog } from '../content.ts';
import { changedPages, feedXml } from '../outputs/feed.ts';
import { feedHref, homeHref } from '../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (href: string) => new URL(href, site).href;
  const channel = { title: SITE_NAME, description: SITE_TAGLINE, link: address(homeHref), self: address(feedHref) };
  const items = changedPages(catalog).map((page) => ({ ...page, href: address(page.href) }));
  return new Response(await feedXml(channel, items), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
