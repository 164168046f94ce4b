import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where programs go that this machine lacks: in the project, where nobody else can put a file for us to run,
 * and outside `node_modules`, which `npm ci` empties.
 */
export const TOOLS = join(fileURLToPath(new URL('../..', import.meta.url)), '.tools');
