import type { LookupData } from '../../search/identify/data.ts';
import { loadDiagnosis } from '../search/load-diagnosis.ts';
import { readLog } from './read-log.ts';

export interface Task {
  turn: number;
  text: string;
  data: LookupData;
}

let latest = 0;

/** Reads the latest log and drops earlier ones. */
self.addEventListener('message', async ({ data: { turn, text, data } }: MessageEvent<Task>) => {
  latest = turn;
  for await (const progress of readLog(text, data, loadDiagnosis)) {
    if (turn !== latest) return;
    self.postMessage({ turn, progress });
  }
});
