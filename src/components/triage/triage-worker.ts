import type { LookupData } from '../../search/identify/data.ts';
import { loadDiagnosis } from '../search/load-diagnosis.ts';
import { readLog } from './read-log.ts';

export interface Task {
  text: string;
  data: LookupData;
}

async function read({ text, data }: Task) {
  for await (const progress of readLog(text, data, loadDiagnosis)) self.postMessage(progress);
}

// A rejection alone would not reach the page.
self.addEventListener('message', ({ data: task }: MessageEvent<Task>) => void read(task).catch(reportError));
