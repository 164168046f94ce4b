// An error's Markdown is the whole page: every statement of the page, reduced to letters and digits, is in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { folded, headings, mainOf, statements } from './statements.ts';

/** Exceptions: only on the page, and why. */
const PAGE_ONLY: [statement: RegExp, reason: string][] = [
  [/^paste this into the issue/, 'it explains the copy button'],
  [/^the whole page as markdown or json/, 'it links to this file'],
  [/^(?:\d+ (?:more|sources?)|the text)$/, 'it unfolds what the Markdown shows'],
  [/^javascript$/, 'it labels a sample'],
];

const used = new Set<RegExp>();
const markdownIt = new MarkdownIt();

for (const { code } of buildCatalog(readCatalogRecords()).errors) {
  const page = mainOf(readFileSync(`dist/${code}/index.html`, 'utf8'));
  const markdown = readFileSync(`dist/${code}.md`, 'utf8');
  const rendered = markdownIt.render(markdown);

  test(`/${code}.md has the sections of /${code}/ in order`, () => assert.deepEqual(headings(rendered, 2), headings(page, 2)));

  test(`/${code}.md contains every statement of /${code}/`, () => {
    const said = ` ${statements(rendered).map(folded).join(' ')} `;
    const missing = statements(page).filter((statement) => {
      const words = folded(statement);
      if (said.includes(` ${words} `)) return false;
      const exception = PAGE_ONLY.find(([pattern]) => pattern.test(words));
      if (exception) used.add(exception[0]);
      return !exception;
    });
    assert.deepEqual(missing, []);
  });

  test(`/${code}.md has absolute links`, () => assert.doesNotMatch(rendered, /href="(?!https?:)/));
}

after(() => {
  for (const [pattern, reason] of PAGE_ONLY) assert.ok(used.has(pattern), `no page says ${pattern} (${reason}): remove the exception`);
});
