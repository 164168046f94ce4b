/** Copy controls: `data-copy="id"` copies the text of that element, `.anchor` its own address. */
document.addEventListener('click', async (event) => {
  const control = (event.target as Element).closest<HTMLElement>('[data-copy], a.anchor');
  if (!control) return;
  const text = control instanceof HTMLAnchorElement ? control.href : (document.getElementById(control.dataset.copy ?? '')?.textContent ?? '');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return; // No permission: the anchor still leads to its address, and the text can be selected.
  }
  const label = control.textContent;
  control.textContent = control instanceof HTMLAnchorElement ? '✓' : 'Copied';
  setTimeout(() => {
    control.textContent = label;
  }, 1500);
});
