/** Loaded on demand, once there is a log. */
export { loadLookup } from '../search/load-lookup.ts';
export { decodeFile } from './decode-file.ts';
export { readInWorker } from './read-in-worker.ts';
export { showProgress } from './show-progress.ts';
