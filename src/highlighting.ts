/** Shiki stops highlighting a line after 500 ms, so output would depend on load; 0 means no limit. */
const withoutTimeLimit = {
  name: 'without-time-limit',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }) {
    options.tokenizeTimeLimit = 0;
  },
};

/** Both themes are emitted as custom properties; the style sheet picks one. */
export const HIGHLIGHTING = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const,
  defaultColor: false as const,
  transformers: [withoutTimeLimit],
};
