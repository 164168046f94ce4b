/** Opens all folds for print, in browsers that cannot show folded content by style. */
let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const fold of opened) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
