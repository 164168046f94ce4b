// What the causes say, on the built pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { homeOf } from '../../src/catalog/home-of.ts';
import { standingOf } from '../../src/catalog/proof-of.ts';
import { catalog } from '../content/catalog.ts';

const withCauses = catalog.errors.filter(({ causes }) => causes.length > 0);
const html = (code: number) => readFileSync(`dist/${code}/index.html`, 'utf8');
describe('the link to a program that is no proof says why', () => {
  const WORDS = { same: '', differs: ' (differs under Wine)', 'not-run': ' (not run)' };
  for (const error of withCauses) {
    const programs = error.causes.filter((cause) => homeOf(cause) === error).flatMap(({ reproductions }) => reproductions);
    if (programs.length > 0)
      test(`/${error.code}/`, () => {
        const page = html(error.code);
        const shown = [...page.matchAll(/<p>Shown by: (.*?)<\/p>/gs)].map(([, links]) => links).join();
        for (const one of programs) {
          const standing = standingOf(one);
          assert.ok(page.includes(`>${one.id}${WORDS[standing]}</a>`), one.id);
          assert.equal(shown.includes(`>${one.id}<`), standing === 'same', one.id);
        }
      });
  }
});
