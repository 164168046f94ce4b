import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../catalog/check-content.ts';
import { ContentError } from '../catalog/problem.ts';

/** How long a save of several files may take, in ms. */
const SETTLE = 100;

/** Checks all content before Astro reads it: a build stops with the whole list, and `npm run dev` repeats it after each save. */
export function contentCheck(): AstroIntegration {
  let hadProblems = false;
  const report = (logger: AstroIntegrationLogger) => {
    const problems = checkContent({ today: new Date().toISOString().slice(0, 10) });
    if (problems.length > 0) logger.error(new ContentError(problems).message);
    else if (hadProblems) logger.info('0 problems in the content');
    hadProblems = problems.length > 0;
  };
  return {
    name: 'content',
    hooks: {
      'astro:config:setup'({ command, logger }) {
        if (command === 'dev') report(logger);
        if (command !== 'build' && command !== 'sync') return;
        const problems = checkContent();
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        error.stack = ''; // Where the check stands in the code helps no author.
        throw error;
      },
      'astro:server:setup'({ server, logger }) {
        const content = fileURLToPath(new URL('../../content', import.meta.url));
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(join(content, '/'))) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(logger), SETTLE);
        });
      },
    },
  };
}
