import { THEME_KEY } from '../../styles/theme-script.ts';

/** The theme's button: each press goes on to the next theme, and the device remembers it. */
const THEMES = ['', 'light', 'dark'];
const { dataset } = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function name() {
  const theme = dataset.theme || 'system';
  button?.setAttribute('aria-label', `Theme: ${theme}`);
  if (button) button.title = `Theme: ${theme}`;
}

button?.addEventListener('click', () => {
  dataset.theme = THEMES[(THEMES.indexOf(dataset.theme ?? '') + 1) % THEMES.length];
  try {
    localStorage.setItem(THEME_KEY, dataset.theme ?? '');
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
  name();
});
name();
