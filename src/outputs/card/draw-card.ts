import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { LIGHT_THEME } from '../../styles/light-theme.ts';
import { CARD_SIZE, type Card, layOutCard, MARK } from './card-layout.ts';

/** Paths are relative to the project, since the bundler moves this module. */
const renderer = withFonts([
  '@fontsource/cascadia-mono/files/cascadia-mono-latin-600-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-400-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff2',
]);
const images = [{ src: MARK, data: readFileSync('public/favicon.svg') }];

/** A third smaller than without a palette; with less effort, colours shift. */
const PALETTE = { palette: true, dither: 0, effort: 4, compressionLevel: 9 };

/** Renders a card as a PNG, deterministically. */
export async function drawCard(card: Card): Promise<Buffer> {
  const pixels = await (await renderer).render(layOutCard(card, LIGHT_THEME), { ...CARD_SIZE, images, format: 'raw' });
  return sharp(pixels, { raw: { ...CARD_SIZE, channels: 4 } })
    .png(PALETTE)
    .toBuffer();
}

async function withFonts(files: string[]): Promise<Renderer> {
  const renderer = new Renderer();
  for (const file of files) await renderer.registerFont(readFileSync(join('node_modules', file)));
  return renderer;
}
