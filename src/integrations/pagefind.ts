import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own UI, unused here. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.*';
const TYPES: { [ending: string]: string } = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** Indexes the built site; in dev, serves the index of the last build. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
        const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
        const target = fileURLToPath(new URL('pagefind/', dir));
        await index.writeFiles({ outputPath: target });
        await close();
        for (const file of globSync(UNUSED, { cwd: target })) rmSync(join(target, file));
        logger.info(`indexed ${page_count} pages`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = fileURLToPath(new URL('../../dist/pagefind/', import.meta.url));
        if (!existsSync(root)) logger.warn('no full-text index yet: run `npm run build` once, and search answers here too');
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
          const file = path && !path.includes('..') ? join(root, path) : undefined;
          if (!file || !existsSync(file)) return next();
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
