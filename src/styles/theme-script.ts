/** Where the reader's choice of theme is kept, `light` or `dark`; empty for the system's. */
export const THEME_KEY = 'theme';

/** Runs before the first paint, so that a chosen theme doesn't flash; the policy allows it by its hash. */
export const THEME_SCRIPT = `try{document.documentElement.dataset.theme=localStorage.${THEME_KEY}||""}catch{}`;
