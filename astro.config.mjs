import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, logHandlers } from 'astro/config';
import { HIGHLIGHTING } from './src/highlighting.ts';
import { contentCheck } from './src/integrations/check-content.ts';
import { markdown } from './src/integrations/markdown.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { basePath } from './src/outputs/hosting/base-path.ts';
import { siteUrl } from './src/outputs/hosting/site-url.ts';

/** Every MDX module carries a directive that Rolldown reports once a file: a thousand lines that say nothing. */
const onwarn = (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning);

const base = basePath(process.env.BASE_PATH);

/** Left to itself the bundler cuts the search into a dozen files of a few hundred bytes, each a round trip. */
const codeSplitting = {
  groups: [
    { name: 'base', test: /vite\/preload-helper|src\/(?:routes|prose\/counted|components\/site\/(?:element|endpoint-key))\.ts$/, priority: 3 },
    {
      name: 'search',
      test: /src\/(?:search\/(?:identify\/(?!call|best-guess)|endpoint\/endpoint\.ts)|components\/site\/hand-over|schemas\/code|components\/search\/(?:search|load-json|load-lookup|result-rows|search-items)\.ts)/,
      priority: 2,
    },
    {
      name: 'answer',
      test: /src\/(?:search\/(?:diagnose\/(?!fix-named)|endpoint\/endpoint-(?:in|for)|identify\/best-guess|pages\/(?:titles|query-words)|triage\/telling-line)|catalog\/call-families|schemas\/vocabulary|components\/search\/(?:answer-text|ask-back|cause-items|load-diagnosis|with-pages)\.ts)/,
      priority: 1,
    },
  ],
};

/** The full names of a page's own scripts would be fifty bytes on each page that nobody reads. */
const entryFileNames = '_astro/page.[hash].js';

export default defineConfig({
  // `warn` in the commands of scripts/run.mjs: a line for each of a thousand pages hides what went wrong.
  logger: logHandlers.node({ level: process.env.ASTRO_LOG_LEVEL ?? 'info' }),
  site: siteUrl(process.env.SITE_URL),
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [contentCheck(), mdx(), sitemap(base), pagefind(), markdown(), offline()],
  markdown: {
    // Quotes and dashes in prose belong to commands and flags: they stay as typed.
    processor: satteri({ features: { smartPunctuation: false } }),
    shikiConfig: HIGHLIGHTING,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // An inlined script loses the marker that `import()` of the search engine needs (withastro/astro#17265).
    build: { assetsInlineLimit: 0, rolldownOptions: { onwarn } },
    environments: { client: { build: { rolldownOptions: { onwarn, output: { codeSplitting, entryFileNames } } } } },
  },
});
