import { counted } from '../../prose/counted.ts';
import { searchQueryHref } from '../../routes.ts';
import type { BoxState } from './search-in.ts';

/** The engine is fetched when the box is first touched: a page is read without it. */
type Engine = typeof import('./engine.ts');
const loadEngine = () => import('./engine.ts');

const NO_ENGINE = 'The search did not load. Try again online, or see the table of all errors.';

/** How long Enter waits for the rest of the answer, ms. */
const MAX_WAIT = 2000;

/** The box on every page: an ARIA combobox whose list fills while the reader types. */
function enhance(form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>('input');
  const list = form.querySelector<HTMLElement>('[role="listbox"]');
  const popup = form.querySelector<HTMLElement>('[data-popup]');
  const notes = form.querySelector<HTMLElement>('[data-notes]');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!input || !list || !popup || !notes || !status) return;
  let state: BoxState | undefined;
  let active = -1;
  let asked = 0;
  /** False once the reader has closed the list or gone elsewhere: answers that are on their way do not open it. */
  let wanted = false;
  /** Has the line breaks that the box drops. */
  let pasted = '';
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const open = (shown: boolean) => {
    popup.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    if (!shown) select(-1);
  };
  const close = () => {
    wanted = false;
    open(false);
  };
  const select = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (next: BoxState, { fillList, noteLines }: Engine) => {
    state = next;
    fillList(list, next);
    const count = next.items.length;
    notes.replaceChildren(...noteLines(next.notes));
    open(wanted && count + next.notes.length > 0);
    select(-1);
    if (next.done) status.textContent = [counted(count, 'result'), ...next.notes].join('. ');
  };
  const update = async () => {
    const turn = ++asked;
    wanted = true;
    // What was announced is of an earlier text, and the same words again would not be heard.
    status.textContent = '';
    const query = input.value;
    if (!query.trim()) return open(false);
    const loaded = await loadEngine().catch(() => undefined);
    if (turn !== asked) return;
    if (!loaded) {
      notes.textContent = NO_ENGINE;
      status.textContent = NO_ENGINE;
      return open(true);
    }
    for await (const next of loaded.searchIn(query, pasted)) {
      if (turn !== asked) return;
      show(next, loaded);
    }
  };

  const warmUp = () =>
    loadEngine().then(
      (loaded) => loaded.warmUp(),
      () => undefined,
    );

  input.addEventListener('focus', () => void warmUp(), { once: true });
  input.addEventListener('paste', ({ clipboardData }) => {
    pasted = clipboardData!.getData('text');
  });
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    const last = options().length - 1;
    if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && popup.hidden) void update();
    else if (event.key === 'ArrowDown' && last >= 0) select(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) select(active <= 0 ? last : active - 1);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = options()[active];
    if (chosen) return chosen.click();
    const query = input.value;
    if (!query.trim()) return;
    const current = () => (state?.query === query ? state : undefined);
    // Causes arrive a moment after the errors; worth a short wait, not a long one.
    if (!current()?.done) await Promise.race([update(), new Promise((resolve) => setTimeout(resolve, MAX_WAIT))]);
    // The reader may have typed on meanwhile: then what is known is of another query.
    const known = current();
    const [first] = known?.settled ? options() : [];
    if (first) first.click();
    else window.location.assign(known?.href ?? searchQueryHref(query));
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  // A press on an option must not take the focus from the box before its click arrives. One on the popup itself is on its scroll bar, which Firefox would stop.
  popup.addEventListener('pointerdown', (event) => {
    if (event.target !== popup) event.preventDefault();
  });
  // On a slow connection the reader may have typed before this was here to listen.
  if (document.activeElement === input) void warmUp().then(update);
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) enhance(form);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !(event.target as Element).closest('input, textarea, select, [contenteditable]');
  const controlK = key === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !controlK) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('[data-search-box] input')?.focus();
});
