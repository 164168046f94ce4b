import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own UI, unused here. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;
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
        const { files } = await index.getFiles();
        await close();
        const target = new URL('pagefind/', dir);
        await rm(target, { recursive: true, force: true });
        for (const file of files.filter(({ path }) => !UNUSED.test(path))) {
          const to = new URL(file.path, target);
          await mkdir(new URL('.', to), { recursive: true });
          await writeFile(to, file.content);
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
