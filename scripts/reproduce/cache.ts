import { join } from 'node:path';
import { TOOLS } from '../set-up/tools-folder.mjs';

/** Compiled programs and Wine's files, kept between runs. */
export const CACHE = join(TOOLS, 'reproductions');
