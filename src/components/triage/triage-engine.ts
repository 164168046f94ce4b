/** What reading a log takes; fetched when there is a log. */
export { triageMarkdown } from '../../lib/lookup/triage.ts';
export { loadWholeLookup } from '../search/load-lookup.ts';
export { findingRow } from './finding-row.ts';
export { readLog } from './read-log.ts';
