import { type KeepRequest, type KeepState, keepChannel } from '../../outputs/offline/keep-state.ts';
import type { OfflineList } from '../../outputs/offline/offline-list.ts';
import { homeHref } from '../../routes.ts';
import { askWorker, isOfflineSupported } from './register-worker.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toLocaleString('en', { maximumSignificantDigits: 2 })} MB`;

/** The text of the control and its buttons; a button without a label is hidden. */
function wordsFor(state: KeepState, list: OfflineList | undefined): { text: string; keep?: string; drop?: string } {
  const again = 'Try again';
  const remove = 'Remove it';
  switch (state.is) {
    case 'none':
      return {
        text: list ? `${megabytes(list.download)} to download. The copy takes ${megabytes(list.size)} on this device.` : '',
        keep: 'Keep all of it for offline use',
      };
    case 'keeping':
      return { text: `Downloading ${state.total} files. You can go on reading.`, drop: 'Stop' };
    case 'kept':
      return { text: 'All of it is kept on this device, and is updated when you visit.', drop: remove };
    case 'failed':
      if (state.earlier) return { text: 'The update failed. What was kept before is still here.', keep: again, drop: remove };
      return { text: state.noRoom ? 'There is not enough room on this device. Nothing was kept.' : 'The download failed. Nothing was kept.', keep: again };
  }
}

async function enhance(control: HTMLElement) {
  const status = control.querySelector<HTMLElement>('[role="status"]');
  const progress = control.querySelector('progress');
  const buttons = control.querySelectorAll<HTMLButtonElement>('button[data-ask]');
  if (!status || !progress) return;
  let list: OfflineList | undefined;
  let state: KeepState = { is: 'none' };

  const show = (next: KeepState) => {
    // Keep showing why the download failed.
    if (next.is === 'none' && state.is === 'failed' && !state.earlier) return;
    state = next;
    const words = wordsFor(state, list);
    if (status.textContent !== words.text) status.textContent = words.text;
    progress.hidden = state.is !== 'keeping';
    if (state.is === 'keeping') Object.assign(progress, { max: state.total, value: state.done });
    for (const button of buttons) {
      const label = words[button.dataset.ask as 'keep' | 'drop'];
      button.hidden = !label;
      if (label) button.textContent = label;
    }
  };
  const ask = (request: KeepRequest) => askWorker(request).catch(() => show({ is: 'failed', noRoom: false, earlier: false }));

  new BroadcastChannel(keepChannel(new URL(homeHref, window.location.origin).href)).addEventListener('message', ({ data }) => show(data));
  for (const button of buttons) {
    button.addEventListener('click', () => {
      // Otherwise a browser that is short of space, or not used for a week, may throw it away.
      if (button.dataset.ask === 'keep') void navigator.storage?.persist?.();
      void ask(button.dataset.ask as KeepRequest);
    });
  }
  show(state);
  control.firstElementChild?.removeAttribute('hidden');
  if (navigator.serviceWorker.controller) void ask('refresh');
  list = await fetch(control.dataset.keepAll ?? '')
    .then((response) => response.json())
    .catch(() => undefined);
  show(state);
}

if (isOfflineSupported) for (const control of document.querySelectorAll<HTMLElement>('[data-keep-all]')) void enhance(control);
