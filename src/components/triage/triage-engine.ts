/** What reading a log takes; fetched when there is a log. */
export { likelyCause, triageMarkdown } from '../../lib/lookup/triage.ts';
export { loadLookup } from '../search/load-lookup.ts';
export { readLog } from './read-log.ts';
