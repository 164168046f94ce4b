/** Both themes are in the page as custom properties; the style sheet picks one. */
export const SHIKI_THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;
