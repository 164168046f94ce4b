import type { Progress } from './read-log.ts';
import type { Task } from './triage-worker.ts';

type Engine = Pick<typeof import('./triage-engine.ts'), 'readLog' | 'loadDiagnosis'>;

let worker: Worker | null | undefined;

/** Reads a log in a worker if possible, until done or superseded (`isStale`). */
export async function* readInWorker(task: Task, { readLog, loadDiagnosis }: Engine, isStale: () => boolean): AsyncGenerator<Progress> {
  const helper = findWorker();
  if (!helper) return yield* readLog(task.text, task.data, loadDiagnosis);
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
    for (let share = 0; share < 1 && !isStale(); ) {
      if (arrived.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (failed) return yield* readLog(task.text, task.data, loadDiagnosis);
      const last = arrived.splice(0).at(-1);
      if (last) yield last;
      share = last?.share ?? share;
    }
  } finally {
    helper.removeEventListener('message', onMessage);
    helper.removeEventListener('error', onError);
  }
}

/** The shared worker; null where workers are forbidden, and the page reads in steps. */
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
