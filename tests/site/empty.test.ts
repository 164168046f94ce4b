// No page announces something and then leaves it out.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { catalog } from '../content/catalog.ts';

const pages = globSync('dist/**/*.html').map((path) => ({ path, html: readFileSync(path, 'utf8').replace(/<script\b.*?<\/script>/gs, '') }));

/** What stays empty, on which page; a script fills what has a status, an id or data. */
const findings = (pattern: RegExp) => pages.flatMap(({ path, html }) => [...html.matchAll(pattern)].map(([found]) => `${path}: ${found}`));

describe('nothing is empty:', () => {
  for (const [what, pattern] of [
    ['entry, paragraph or heading', /<(p|li|dt|dd|summary|samp|b|small|h[1-6]|th|dl)\b(?![^>]*\s(?:role="status"|data-|id=))[^>]*>\s*<\/\1>/g],
    ['meaning of a number', /<td class="means"[^>]*>\s*<\/td>/g],
    ['fold', /<summary\b[^>]*>(?:(?!<\/summary>).)*<\/summary>\s*<\/details>/gs],
    ['section', /<\/h2>\s*(?=<\/(?:section|article)>|<h2\b)|<\/h3>\s*(?=<\/section>|<h[23]\b)|<\/h4>\s*(?=<\/(?:section|details)>|<h[2-4]\b)/g],
  ] as const) {
    test(what, () => assert.deepEqual(findings(pattern), []));
  }
});

describe('a runtime’s fold', () => {
  const folds = pages.flatMap(({ html }) => [...html.matchAll(/<details data-runtime="[^"]*"><summary>(.*?)<\/summary>(.*?)<\/details>/gs)]);
  const titleOf = (summary: string) => /<code>([^<]+)<\/code>$/.exec(summary)?.[1];

  test('names in its title what the runtime prints', () => {
    assert.ok(folds.length > catalog.errors.length);
    assert.deepEqual(
      folds.map(([, summary]) => summary!).filter((summary) => !titleOf(summary)),
      [],
    );
  });

  test('does not say its title again', () =>
    assert.deepEqual(
      folds.filter(([, summary, text]) => text!.includes(`“${titleOf(summary!)}”`)),
      [],
    ));
});
