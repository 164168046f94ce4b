import type { APIRoute } from 'astro';
import { faviconHref, homeHref, iconHref } from '../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../site.ts';
import { LIGHT_THEME } from '../styles/light-theme.ts';

/** Name and look of the installed app, in light colours. */
export const GET: APIRoute = () =>
  Response.json(
    {
      id: homeHref,
      name: SITE_NAME,
      short_name: 'Winsock errors',
      description: SITE_TAGLINE,
      start_url: homeHref,
      scope: homeHref,
      display: 'minimal-ui',
      background_color: LIGHT_THEME.paper,
      theme_color: LIGHT_THEME.paper,
      icons: [
        { src: faviconHref, sizes: 'any', type: 'image/svg+xml' },
        { src: iconHref(192), sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: iconHref(512), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
