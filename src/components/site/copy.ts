/** Copy controls: `data-copy="id"` copies the text of that element, `data-copy-from` that of a file, `data-copy-address` the page's address, `.anchor` its own. */
document.addEventListener('click', async (event) => {
  const control = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-from], [data-copy-address], a.anchor');
  if (!control) return;
  try {
    await copy(control);
  } catch {
    return; // No permission or no connection: the anchor still leads to its address, and the text can be selected.
  }
  // What it says by itself, also if it is pressed again while it says that it has copied.
  control.dataset.label ??= control.textContent;
  control.textContent = control instanceof HTMLAnchorElement ? '✓' : 'Copied';
  setTimeout(() => {
    control.textContent = control.dataset.label ?? '';
  }, 1500);
});

/** What has to be fetched is promised to the clipboard at once: Safari takes nothing that comes later than the press. */
async function copy(control: HTMLElement): Promise<void> {
  const text = textOf(control);
  if (!control.dataset.copyFrom) return navigator.clipboard.writeText(await text);
  const plain = text.then((all) => new Blob([all], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

async function textOf(control: HTMLElement): Promise<string> {
  if (control instanceof HTMLAnchorElement) return control.href;
  const { copy, copyFrom, copyAddress } = control.dataset;
  const { origin, pathname, search } = window.location;
  if (copyAddress !== undefined) return origin + pathname + (copyAddress === 'query' ? search : '');
  if (!copyFrom) return document.getElementById(copy ?? '')?.textContent ?? '';
  const response = await fetch(copyFrom);
  if (!response.ok) throw new Error(`${copyFrom}: ${response.status}`);
  return response.text();
}
