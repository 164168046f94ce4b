import type { Progress } from './read-log.ts';
import type { Task } from './triage-worker.ts';

let latest: Worker | undefined;

/** Reads a log to its end in a new worker and stops the previous one. */
export function readInWorker(task: Task, show: (progress: Progress) => void): Promise<void> {
  latest?.terminate();
  const worker = new Worker(new URL('./triage-worker.ts', import.meta.url), { type: 'module' });
  latest = worker;
  worker.postMessage(task);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: progress }: MessageEvent<Progress>) => {
      show(progress);
      if (progress.share === 1) resolve();
    };
    worker.onerror = reject;
  });
}
