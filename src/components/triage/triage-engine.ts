/** What reading a log takes; fetched when there is a log. */
export { triageMarkdown } from '../../search/triage/triage.ts';
export { loadLookup } from '../search/load-lookup.ts';
export { findingRow } from './finding-row.ts';
export { readLog } from './read-log.ts';
