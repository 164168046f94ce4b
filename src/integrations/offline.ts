import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeArchive } from '../outputs/offline/archive.ts';

/** Packs the built site for readers without a network; runs after everything that belongs to the site is written. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { bytes, written } = writeArchive(fileURLToPath(dir));
        logger.info(`archive of ${(bytes / 1e6).toFixed(1)} MB${written ? '' : ': too large, readers keep no copy of this site'}`);
      },
    },
  };
}
