import { normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../catalog/check-content.ts';
import { ContentError } from '../catalog/problem.ts';

/** Debounce of saves, ms. */
const DEBOUNCE = 100;

/** Validates content before Astro reads it: fails a build with all problems, and reports them on each save in dev. */
export function contentCheck(): AstroIntegration {
  let root = 'content';
  let hadProblems = false;
  const report = (logger: AstroIntegrationLogger) => {
    const problems = checkContent({ root, today: new Date().toISOString().slice(0, 10) });
    if (problems.length > 0) logger.error(new ContentError(problems).message);
    else if (hadProblems) logger.info('0 problems in the content');
    hadProblems = problems.length > 0;
  };
  return {
    name: 'content',
    hooks: {
      'astro:config:setup'({ command, config, logger }) {
        root = fileURLToPath(new URL('content/', config.root));
        if (command === 'dev') report(logger);
        if (command !== 'build' && command !== 'sync') return;
        const problems = checkContent({ root });
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        error.stack = ''; // A stack trace doesn't help authors.
        throw error;
      },
      'astro:server:setup'({ server, logger }) {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(root);
        server.watcher.on('all', (_, file) => {
          if (!normalize(file).startsWith(root)) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(logger), DEBOUNCE);
        });
      },
    },
  };
}
