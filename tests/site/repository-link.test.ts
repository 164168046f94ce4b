import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { copyOfProject } from './copy-of-project.ts';

const { root, build } = copyOfProject();
const FORK = 'https://forge.example/team/winsock?tab=a&b';
const linkIn = (dist: string) => /<a href="([^"]+)">Source<\/a>/.exec(readFileSync(join(dist, 'search', 'index.html'), 'utf8'))?.[1];

describe('the link to the source', () => {
  before(() => {
    // One page will do, and one that needs no content.
    for (const page of globSync('src/pages/**/*.*', { cwd: root })) if (!/search.index\.astro$/.test(page)) rmSync(join(root, page));
    rmSync(join(root, 'content'), { recursive: true });
  });

  test('is not there unless someone says where the source is', () => assert.equal(linkIn('dist'), process.env.REPOSITORY_URL || undefined));

  test('leads to REPOSITORY_URL', () => {
    const { status, output } = build({ REPOSITORY_URL: FORK });
    assert.equal(status, 0, output);
    assert.equal(linkIn(join(root, 'dist')), FORK.replace('&', '&amp;'));
  });
});
