import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { LIGHT_THEME } from '../../styles/light-theme.ts';
import { CARD_FONTS } from './card-fonts.ts';
import { CARD_SIZE, type Card, layOutCard, MARK } from './card-layout.ts';
import { indexedPng } from './indexed-png.ts';

/** Both paths are below the project's folder, since the bundler moves this module. */
const renderer = withFonts(CARD_FONTS);
const images = [{ src: MARK, data: readFileSync('public/favicon.svg') }];

/** A card as a PNG of 1200 by 630 pixels, the same bytes each time. */
export async function drawCard(card: Card): Promise<Buffer> {
  const pixels = await (await renderer).render(layOutCard(card, LIGHT_THEME), { ...CARD_SIZE, images, format: 'raw' });
  return indexedPng(pixels, CARD_SIZE.width, CARD_SIZE.height);
}

async function withFonts(files: string[]): Promise<Renderer> {
  const made = new Renderer();
  for (const file of files) await made.registerFont(readFileSync(join('node_modules', file)));
  return made;
}
