import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { homeOf } from '../../src/catalog/home-of.ts';
import { errorHref } from '../../src/routes.ts';
import { catalog } from './catalog.ts';

/** The address of a page's own anchors; undefined where no cause stands. */
function addressOf(file: string): string | undefined {
  const id = basename(file).replace(/\.mdx$/, '');
  const error = file.startsWith('content/errors/') ? catalog.errors.find(({ name }) => name === id) : undefined;
  return error && errorHref(error.code);
}

test('a link to a cause leads to the page that shows it in full, and not to a row of a table', () => {
  const links = globSync('content/{errors,causes,guides,functions,comparisons,runtimes}/*').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#\s]*)#([\w-]+)\)/g)].map(([, path, id]) => ({ file, path: path || addressOf(file), id })),
  );
  assert.ok(links.length > 50, `${links.length} links`);
  const wrong = links.flatMap(({ file, path, id }) => {
    const cause = catalog.causes.get(id!);
    const home = cause && errorHref(homeOf(cause).code);
    return path && home && path !== home ? [`${file}: ${path}#${id} stands in full at ${home}#${id}`] : [];
  });
  assert.deepEqual(wrong, []);
});
