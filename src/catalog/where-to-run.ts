import { MACHINES, SHELLS } from '../schemas/vocabulary.ts';
import type { Cause } from './types.ts';

/** What confirms a cause. */
export type Check = Cause['confirm'][number];

/** Where it belongs, to be said next to it: `"PowerShell as administrator, on the server"`. */
export const whereToRun = ({ shell, elevated, on }: Check): string => `${SHELLS[shell]}${elevated ? ' as administrator' : ''}${on ? `, ${MACHINES[on]}` : ''}`;
