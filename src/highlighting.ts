/** Shiki gives up on a line after 500 ms, which on a busy machine leaves it half coloured; 0 is no limit. */
const withoutTimeLimit = {
  name: 'without-time-limit',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }) {
    options.tokenizeTimeLimit = 0;
  },
};

/** How all code is highlighted. Both themes are in the page as custom properties; the style sheet picks one. */
export const HIGHLIGHTING = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const,
  defaultColor: false as const,
  transformers: [withoutTimeLimit],
};
