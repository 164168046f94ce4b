import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from '../outputs/offline/write-worker.ts';

/** Writes the service worker; must run last. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, download } = await writeWorker(fileURLToPath(dir));
        logger.info(`the whole reference: ${files.length} files, ${(download / 1e6).toFixed(1)} MB to download`);
      },
    },
  };
}
