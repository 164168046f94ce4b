import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** As wide as DejaVu Sans, the widest that a system has as its default; its code is no wider. */
export const WIDE = '113%';

const face = (family: string, file: string, weight: string, size = '100%') =>
  `@font-face { font-family: ${family}; font-weight: ${weight}; size-adjust: ${size}; src: url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/${file}.woff2`, 'base64')}) }`;
const facesOf = (size: string) =>
  [
    face('text', 'charis-sil/files/charis-sil-latin-400-normal', '400', size),
    face('text', 'charis-sil/files/charis-sil-latin-700-normal', '700', size),
    face('code', 'cascadia-mono/files/cascadia-mono-latin-400-normal', '400 700'),
    ':root { --font-sans: text !important; --font-serif: text !important; --font-mono: code !important }',
  ].join('\n');

/**
 * Uses fonts that don't depend on the machine, also for elements put in later; needs `bypassCSP`, since the policy forbids fonts.
 *
 * @param size of the letters of text, in proportion: `WIDE`
 */
export async function useOwnFonts(page: Page, size = '100%') {
  const fonts = await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const loaded = await Promise.all(['400 1em text', '700 1em text', '400 1em code'].map((font) => document.fonts.load(font)));
    return loaded.flat().length;
  }, facesOf(size));
  expect(fonts).toBe(3);
}
