/** Opens what is folded: for a link to it, by "Open all", for print; and the reader's own runtime and its sample, remembered on this device. Adds the commands' copy buttons. */
import { CAUSE_PARAMETER } from '../../routes.ts';
import { element } from '../site/element.ts';
import './decision-table.ts';

// Only whom the search sent needs it.
if (new URL(window.location.href).searchParams.has(CAUSE_PARAMETER)) void import('./pointed-causes.ts');

const KEY = 'runtime';
const foldsIn = (scope: ParentNode) => [...scope.querySelectorAll('details')];

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

// Sent with the page, they would be a tenth of its elements.
for (const head of document.querySelectorAll('.command > .aside'))
  head.append(element('button', { type: 'button', className: 'copy', dataset: { copy: '' } }, 'Copy'));

// Browsers that cannot show folded content in print by style.
let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = foldsIn(document.querySelector('main')!).filter(({ open }) => !open);
  for (const fold of opened) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});

for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-runtime]')) {
  if (fold.dataset.runtime === recalled()) fold.open = true;
  // A click and not `toggle`, which print and find-in-page cause too.
  fold.querySelector('summary')?.addEventListener('click', () => {
    const runtime = fold.open ? '' : fold.dataset.runtime!;
    remember(runtime);
    showSample(runtime);
  });
}

const sampleTabs = [...document.querySelectorAll<HTMLInputElement>('.samples input')];
for (const tab of sampleTabs) tab.addEventListener('change', () => remember(tab.value));
showSample(recalled());

/** Selects the sample in a runtime's language, if there is one. */
function showSample(runtime: string | null) {
  const tab = sampleTabs.find(({ value }) => value === runtime);
  if (tab) tab.checked = true;
}

function recalled(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Storage is blocked.
  }
}

function remember(runtime: string) {
  try {
    localStorage.setItem(KEY, runtime);
  } catch {
    // As above: opened for this visit only.
  }
}
