/** The site's own font stack, where installed; Charis derives from Charter. */
export const CODE_FACE = 'Cascadia Mono';
export const TEXT_FACE = 'Charis SIL';

/** Below `node_modules`; used to draw cards, never served. */
export const CARD_FONTS = [
  '@fontsource/cascadia-mono/files/cascadia-mono-latin-600-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-400-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff2',
];
