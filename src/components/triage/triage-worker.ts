import type { LookupData } from '../../search/identify/data.ts';
import { loadDiagnosis } from '../search/load-diagnosis.ts';
import { readLog } from './read-log.ts';

export interface Task {
  text: string;
  data: LookupData;
}

self.addEventListener('message', async ({ data: { text, data } }: MessageEvent<Task>) => {
  for await (const progress of readLog(text, data, loadDiagnosis)) self.postMessage(progress);
});
