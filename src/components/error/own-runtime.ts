/** Opens what the reader's own runtime prints and shows its sample; the runtime is remembered on this device. */
import { recalled } from '../site/recalled.ts';

const KEY = 'runtime';

for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-runtime]')) {
  if (fold.dataset.runtime === known()) fold.open = true;
  // A click and not `toggle`, which print and find-in-page cause too.
  fold.querySelector('summary')?.addEventListener('click', () => {
    const runtime = fold.open ? '' : fold.dataset.runtime!;
    remember(runtime);
    showSample(runtime);
  });
}

const sampleTabs = [...document.querySelectorAll<HTMLInputElement>('.samples input')];
for (const tab of sampleTabs) tab.addEventListener('change', () => remember(tab.value));
showSample(known());

/** Selects the sample in a runtime's language, if there is one. */
function showSample(runtime: string | null) {
  const tab = sampleTabs.find(({ value }) => value === runtime);
  if (tab) tab.checked = true;
}

function known(): string | null {
  return recalled('localStorage', KEY);
}

function remember(runtime: string) {
  try {
    localStorage.setItem(KEY, runtime);
  } catch {
    // Storage is blocked: opened for this visit only.
  }
}
