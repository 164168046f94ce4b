/** The site asks for these faces by name where a system has them: Cascadia, and Charter, from which Charis was made. */
export const CODE_FACE = 'Cascadia Mono';
export const TEXT_FACE = 'Charis SIL';

/** The files that hold them, below `node_modules`: read when cards are drawn, and never sent to a page. */
export const CARD_FONTS = [
  '@fontsource/cascadia-mono/files/cascadia-mono-latin-600-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-400-normal.woff2',
  '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff2',
];
