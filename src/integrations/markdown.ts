import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageMarkdown } from '../outputs/page-markdown.ts';

/** Writes the page of each error as Markdown, `/10054.md` from `/10054/`; in dev, on request. */
export function markdown(): AstroIntegration {
  return {
    name: 'markdown',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('*/index.html', { cwd: fileURLToPath(dir) })) {
          const html = readFileSync(new URL(file, dir), 'utf8');
          if (!html.includes('type="text/markdown"')) continue;
          const address = /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;
          writeFileSync(new URL(`${dirname(file)}.md`, dir), pageMarkdown(html, address));
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url, headers }, response, next) => {
          const address = /^.*\/\d+(?=\.md$)/.exec(url ?? '')?.[0];
          if (!address) return next();
          const page = await fetch(`http://${headers.host}${address}/`);
          if (!page.ok) return next();
          response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
          response.end(pageMarkdown(await page.text(), page.url));
        });
      },
    },
  };
}
