/** What reading a log takes; fetched when there is a log. */
export { likelyCause, triageMarkdown } from '../../lib/lookup/triage.ts';
export { readLog } from './read-log.ts';
