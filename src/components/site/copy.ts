import { CAUSE_PARAMETER, FACT_PARAMETERS } from '../../routes.ts';

/** What of an address is the page's own: the causes that a text points to, and what the table of causes is narrowed down to. */
const OWN_PARAMETERS: string[] = [CAUSE_PARAMETER, ...Object.values(FACT_PARAMETERS)];

/** Tells screen readers, which do not read a changed label. */
const status = document.createElement('p');
status.className = 'sr-only';
status.role = 'status';
document.body.append(status);

/** Copy controls: `data-copy="id"` copies the text of that element, or without an id of the code in its frame, of its command or before it, `data-copy-from` that of a file, `data-copy-address` the page's address, `.anchor` its own. */
document.addEventListener('click', async (event) => {
  const control = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-from], [data-copy-address], a.anchor');
  if (!control) return;
  const isAnchor = control instanceof HTMLAnchorElement;
  const isCopied = await copy(control).then(
    () => true,
    () => false,
  );
  // Without permission or connection an anchor still works.
  if (!isCopied && isAnchor) return;
  const said = isCopied ? 'Copied' : 'Not copied';
  // Remembered once, so that a second press doesn't store "Copied".
  control.dataset.label ??= control.textContent;
  control.textContent = isAnchor ? '✓' : said;
  status.textContent = said;
  setTimeout(() => {
    status.textContent = '';
    control.textContent = control.dataset.label!;
  }, 1500);
});

/** Passes fetched text as a promise, since Safari requires the write within the click. */
async function copy(control: HTMLElement): Promise<void> {
  const text = textOf(control);
  if (!control.dataset.copyFrom) return navigator.clipboard.writeText(await text);
  const plain = text.then((all) => new Blob([all], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

async function textOf(control: HTMLElement): Promise<string> {
  if (control instanceof HTMLAnchorElement) return control.href;
  const { copy, copyFrom, copyAddress } = control.dataset;
  const { origin, pathname, search, hash } = window.location;
  const page = origin + pathname;
  if (copyAddress !== undefined) return page + (copyAddress === 'query' ? search + hash : ownQuery(search));
  if (!copyFrom) {
    const source = copy ? document.getElementById(copy) : (control.closest('.code-frame, .command')?.querySelector('pre') ?? control.previousElementSibling);
    return source?.textContent ?? '';
  }
  const response = await fetch(copyFrom);
  if (!response.ok) throw new Error(`${copyFrom}: ${response.status}`);
  return response.text();
}

/** Drops what says only where the reader came from: `"?utm_source=x&cause=dns-down" → "?cause=dns-down"` */
function ownQuery(search: string): string {
  const own = [...new URLSearchParams(search)].filter(([name]) => OWN_PARAMETERS.includes(name));
  return own.length > 0 ? `?${new URLSearchParams(own)}` : '';
}
