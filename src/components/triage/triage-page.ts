import { triageDataHref } from '../../routes.ts';
import type { TriageData } from '../../search/triage/triage.ts';
import type { Progress } from './read-log.ts';
import type { Task } from './triage-worker.ts';

type Engine = typeof import('./triage-engine.ts');

const form = document.querySelector<HTMLElement>('[data-triage]');
const area = form?.querySelector('textarea');
const file = form?.querySelector<HTMLInputElement>('input[type="file"]');
const status = document.querySelector<HTMLElement>('[data-status]');
const found = document.querySelector<HTMLElement>('[data-found]');
const list = document.querySelector<HTMLElement>('[data-findings]');
const report = document.querySelector<HTMLElement>('#triage-text');

/** A pasted text of this length is shown; a longer one would only slow the page down. */
const MAX_SHOWN_LENGTH = 500_000;
/** Nobody reads a log of more than this in a browser. */
const MAX_FILE_SIZE = 200_000_000;

let loading: Promise<TriageData> | undefined;
/** Counts what is to be read; of two readings the later one counts. */
let turn = 0;
/** The wait for the next keystroke. */
let pause: ReturnType<typeof setTimeout> | undefined;
let worker: Worker | null | undefined;

function loadMore(): Promise<TriageData> {
  loading ??= fetch(triageDataHref)
    .then((response) => (response.ok ? (response.json() as Promise<TriageData>) : Promise.reject(new Error(String(response.status)))))
    .catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    });
  return loading;
}

/** A worker keeps the page free; where workers are forbidden the page reads in steps itself. */
function findWorker(): Worker | null {
  if (worker !== undefined) return worker;
  try {
    worker = new Worker(new URL('./triage-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => {
      worker = null;
    });
  } catch {
    worker = null;
  }
  return worker;
}

async function read(text: string) {
  const mine = ++turn;
  if (!text.trim()) return clear();
  say('Reading …');
  try {
    const engine = await import('./triage-engine.ts');
    const [data, more] = await Promise.all([engine.loadLookup(), loadMore()]);
    if (mine !== turn) return;
    for await (const progress of progressOf({ turn: mine, text, data, more }, engine)) {
      if (mine !== turn) return;
      show(progress, more, engine);
    }
  } catch {
    say('The data of this page did not load. Reload it when you are online again; your log is still here.');
  }
}

async function* progressOf(task: Task, { readLog }: Engine): AsyncGenerator<Progress> {
  const helper = findWorker();
  if (!helper) return yield* readLog(task.text, task.data, task.more);
  const arrived: Progress[] = [];
  let wake = () => {};
  let failed = false;
  const onMessage = ({ data }: MessageEvent<{ turn: number; progress: Progress }>) => {
    if (data.turn === task.turn) arrived.push(data.progress);
    wake();
  };
  const onError = () => {
    failed = true;
    wake();
  };
  helper.addEventListener('message', onMessage);
  helper.addEventListener('error', onError);
  helper.postMessage(task);
  try {
    for (let share = 0; share < 1 && task.turn === turn; ) {
      if (arrived.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (failed) return yield* readLog(task.text, task.data, task.more);
      const last = arrived.splice(0).at(-1);
      if (last) yield last;
      share = last?.share ?? share;
    }
  } finally {
    helper.removeEventListener('message', onMessage);
    helper.removeEventListener('error', onError);
  }
}

function clear() {
  say('');
  if (found) found.hidden = true;
  list?.replaceChildren();
}

function say(text: string) {
  if (status) status.textContent = text;
}

function show({ share, lines, findings }: Progress, more: TriageData, engine: Engine) {
  const read = `${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'} read`;
  const names = findings.length === 0 ? 'no Windows Sockets error so far' : findings.length === 1 ? 'one error' : `${findings.length} different errors`;
  say(share < 1 ? `${Math.round(share * 100)} %, ${names}` : `${read}, ${findings.length === 0 ? 'and no Windows Sockets error in them' : names}.`);
  if (!found || !list || !report) return;
  found.hidden = findings.length === 0;
  list.replaceChildren(...findings.map((finding, index) => engine.findingRow(finding, index, more)));
  report.textContent = engine.triageMarkdown(findings, more, window.location.href);
}

/** Of several files that are chosen in a row the last one counts, whichever is read first. */
async function open(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  const mine = ++turn;
  clearTimeout(pause);
  if (chosen.size > MAX_FILE_SIZE) return say('That file is too large to be read here; cut out the part around the failure.');
  say('Opening …');
  const text = await chosen.text().catch(() => undefined);
  if (mine !== turn) return;
  if (text === undefined) return say('That file could not be read. Open it again, or paste what is in it; a folder has to be opened file by file.');
  if (area) area.value = text.length > MAX_SHOWN_LENGTH ? '' : text;
  await read(text);
}

area?.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void read(area.value), 150);
});
// The same file may be chosen once more, when the log has grown.
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
