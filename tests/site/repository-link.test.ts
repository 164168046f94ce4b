import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY_URL, secondBuild } from './second-build.ts';

const linkIn = (dist: string) => /<a href="([^"]+)">Source<\/a>/.exec(readFileSync(join(dist, 'search', 'index.html'), 'utf8'))?.[1];

test('there is no link to the source without REPOSITORY_URL', () => assert.equal(linkIn('dist'), process.env.REPOSITORY_URL || undefined));

test('the link to the source leads to REPOSITORY_URL', () => assert.equal(linkIn(secondBuild()), REPOSITORY_URL.replace('&', '&amp;')));
