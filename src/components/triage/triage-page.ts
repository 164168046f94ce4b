const form = document.querySelector<HTMLElement>('[data-triage]');
const area = form?.querySelector('textarea');
const file = form?.querySelector<HTMLInputElement>('input[type="file"]');
const status = document.querySelector<HTMLElement>('[data-status]');
const result = document.querySelector<HTMLElement>('[data-result]');
const list = document.querySelector<HTMLElement>('[data-findings]');

/** Longer text isn't shown in the textarea, to keep the page fast. */
const MAX_SHOWN_LENGTH = 500_000;
const NOT_LOADED = 'The data of this page did not load. Reload it when you are online again; your log is still here.';
const NOT_READ = 'The log could not be read to its end. Reload the page and try again, or read only the part around the failure.';
const MAX_FILE_SIZE = 200_000_000;

/** The current read; earlier ones are abandoned. */
let turn = 0;
/** Input debounce. */
let debounce: ReturnType<typeof setTimeout> | undefined;

async function read(text: string, encoding = 'utf-8') {
  const mine = ++turn;
  if (!text.trim()) return clear();
  say('Reading …');
  const engine = await import('./triage-engine.ts').catch(() => undefined);
  const data = await engine?.loadLookup().catch(() => undefined);
  if (mine !== turn) return;
  if (!engine || !data) return say(NOT_LOADED);
  const reading = engine.readInWorker({ text, data }, (progress) => mine === turn && engine.showProgress(progress, encoding, data));
  await reading.catch(() => mine === turn && say(NOT_READ));
}

function clear() {
  say('');
  if (result) result.hidden = true;
  list?.replaceChildren();
}

function say(text: string) {
  if (status) status.textContent = text;
}

/** The last file chosen wins, whichever loads first. */
async function open(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  const mine = ++turn;
  clearTimeout(debounce);
  if (chosen.size > MAX_FILE_SIZE) return say('That file is too large to read here; cut out the part around the failure.');
  say('Opening …');
  const bytes = await chosen.arrayBuffer().catch(() => undefined);
  if (mine !== turn) return;
  if (!bytes) return say('That file could not be read. Open it again or paste its text. If it is a folder, open its files one by one.');
  const engine = await import('./triage-engine.ts').catch(() => undefined);
  if (mine !== turn) return;
  if (!engine) return say(NOT_LOADED);
  const decoded = engine.decodeFile(new Uint8Array(bytes), navigator.language);
  clear();
  if ('problem' in decoded) return say(decoded.problem);
  if (!decoded.text.trim()) return say('That file is blank.');
  if (area) area.value = decoded.text.length > MAX_SHOWN_LENGTH ? '' : decoded.text;
  await read(decoded.text, decoded.encoding);
}

area?.addEventListener('input', () => {
  clearTimeout(debounce);
  debounce = setTimeout(() => void read(area.value), 150);
});
// Pasted before this was here to listen.
if (area?.value) void read(area.value);
// Allows choosing the same file again after it has grown.
file?.addEventListener('click', () => {
  file.value = '';
});
file?.addEventListener('change', () => void open(file.files?.[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (!dropped) return;
  event.preventDefault();
  void open(dropped);
});

export {};
