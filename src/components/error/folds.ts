/** Opens the folds around what the address points to, and all causes by "Open all causes". */
function openTarget() {
  let fold = document.getElementById(window.location.hash.slice(1))?.closest('details');
  for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}
openTarget();
window.addEventListener('hashchange', openTarget);

for (const control of document.querySelectorAll<HTMLButtonElement>('[data-open-all]'))
  control.addEventListener('click', () => {
    const opens = control.getAttribute('aria-pressed') !== 'true';
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.cause')) fold.open = opens;
    control.setAttribute('aria-pressed', String(opens));
  });
