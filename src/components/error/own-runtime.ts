/** Opens what the reader's own runtime prints and shows its sample; the runtime is remembered on this device. */
const KEY = 'runtime';

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
