import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { LIGHT_THEME } from '../../styles/light-theme.ts';
import { CARD_FONTS } from './card-fonts.ts';
import { CARD_SIZE, type Card, layOutCard, MARK } from './card-layout.ts';

/** Both paths are below the project's folder, since the bundler moves this module. */
const renderer = withFonts(CARD_FONTS);
const images = [{ src: MARK, data: readFileSync('public/favicon.svg') }];

/** Two thirds of the size without a palette; with less effort, colours shift by a shade. */
const PALETTE = { palette: true, dither: 0, effort: 4, compressionLevel: 9 };

/** A card as a PNG of 1200 by 630 pixels, the same bytes each time. */
export async function drawCard(card: Card): Promise<Buffer> {
  const pixels = await (await renderer).render(layOutCard(card, LIGHT_THEME), { ...CARD_SIZE, images, format: 'raw' });
  return sharp(pixels, { raw: { ...CARD_SIZE, channels: 4 } })
    .png(PALETTE)
    .toBuffer();
}

async function withFonts(files: string[]): Promise<Renderer> {
  const made = new Renderer();
  for (const file of files) await made.registerFont(readFileSync(join('node_modules', file)));
  return made;
}
