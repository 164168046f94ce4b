import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own UI, unused here. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
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
        // Its own `writeFiles` resolves before the last bytes are on disk; under load, `close` then leaves a file empty.
        const { files, errors: problems } = await index.getFiles();
        if (problems.length > 0) throw new Error(`Pagefind made no files: ${problems.join('; ')}`);
        await close();
        const target = fileURLToPath(new URL('pagefind/', dir));
        for (const { path, content } of files) {
          if (UNUSED.test(path)) continue;
          mkdirSync(dirname(join(target, path)), { recursive: true });
          writeFileSync(join(target, path), content);
        }
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
