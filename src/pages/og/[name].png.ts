import type { APIRoute } from 'astro';
import { catalog } from '../../content.ts';
import type { Card } from '../../outputs/card/card-layout.ts';
import { drawCard } from '../../outputs/card/draw-card.ts';
import { plainText } from '../../prose/plain-text.ts';
import { SITE_CARD } from '../../routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../../site.ts';

const site: Card = { heading: SITE_NAME, text: SITE_TAGLINE, foot: '10054 · 0x80072746 · WSAECONNRESET' };

/** Link previews: a card per error, and one for all other pages. */
export const getStaticPaths = () => [
  { params: { name: SITE_CARD }, props: { card: site } },
  ...catalog.errors.map(({ code, name, message, meaning }) => {
    const card: Card = { number: String(code), heading: name, text: message ?? plainText(meaning), foot: SITE_NAME };
    return { params: { name: String(code) }, props: { card } };
  }),
];

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await drawCard(card)), { headers: { 'Content-Type': 'image/png' } });
