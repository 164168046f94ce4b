/** What reading a log takes; fetched when there is a log. */
export { likelyCause, triageMarkdown } from '../../lib/lookup/triage.ts';
export { loadWholeLookup } from '../search/load-lookup.ts';
export { readLog } from './read-log.ts';
