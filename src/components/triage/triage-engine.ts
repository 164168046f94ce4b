/** Loaded on demand, once there is a log. */
export { triageMarkdown } from '../../search/triage/triage-markdown.ts';
export { loadLookup } from '../search/load-lookup.ts';
export { decodeFile } from './decode-file.ts';
export { findingRow } from './finding-row.ts';
export { progressText } from './progress-text.ts';
export { readInWorker } from './read-in-worker.ts';
