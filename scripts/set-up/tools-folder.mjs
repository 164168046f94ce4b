import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * For programs this machine lacks: in the project, where no other user can plant a file,
 * and outside `node_modules`, which `npm ci` empties.
 */
export const TOOLS = join(fileURLToPath(new URL('../..', import.meta.url)), '.tools');
