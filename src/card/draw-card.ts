import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { CARD_FONTS } from './card-fonts.ts';
import { CARD_SIZE, type Card, type Colours, layOutCard, MARK } from './card-layout.ts';
import { indexedPng } from './indexed-png.ts';

/** All paths are below the project's folder, since the bundler moves this module. */
const renderer = withFonts(CARD_FONTS);
const colours = lightTheme(readFileSync('src/styles/base.css', 'utf8'));
const images = [{ src: MARK, data: readFileSync('public/favicon.svg') }];

/** A card as a PNG of 1200 by 630 pixels, the same bytes each time. */
export async function drawCard(card: Card): Promise<Buffer> {
  const pixels = await (await renderer).render(layOutCard(card, colours), { ...CARD_SIZE, images, format: 'raw' });
  return indexedPng(pixels, CARD_SIZE.width, CARD_SIZE.height);
}

export async function withFonts(files: string[]): Promise<Renderer> {
  const made = new Renderer();
  for (const file of files) await made.registerFont(readFileSync(join('node_modules', file)));
  return made;
}

/** Each name's first value in the style sheet, which is the light one. */
function lightTheme(css: string): Colours {
  const of = (name: keyof Colours) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    if (!value) throw new Error(`src/styles/base.css gives --${name} no colour of the form #8c2f12, which cards are drawn with.`);
    return value;
  };
  return { paper: of('paper'), raised: of('raised'), ink: of('ink'), muted: of('muted'), line: of('line'), number: of('number') };
}
