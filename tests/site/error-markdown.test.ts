// The Markdown of an error is its built page.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { pageMarkdown } from '../../src/outputs/page-markdown.ts';

const markdownIt = new MarkdownIt();
const PAGE = 'https://errors.example/10054/';
const written = (html: string) => pageMarkdown(`<main>${html}</main>`, PAGE).trim();
const headings = (html: string) => [...html.matchAll(/<h2\b[^>]*>([^<]*)/g)].map(([, text]) => text!.trim());

describe('the Markdown of a page', () => {
  const pages = globSync('dist/[0-9]*.md');
  test('is there', () => assert.ok(pages.length > 0));

  for (const file of pages) {
    test(`${file} has the sections of the page in order, and absolute links`, () => {
      const rendered = markdownIt.render(readFileSync(file, 'utf8'));
      const html = readFileSync(file.replace(/\.md$/, '/index.html'), 'utf8');
      assert.ok(headings(html).length > 0);
      assert.deepEqual(headings(rendered), headings(html));
      assert.doesNotMatch(rendered, /href="(?!https?:)/);
    });
  }

  for (const [what, html, markdown] of [
    ['links to the page itself become absolute', '<a href="#b">x</a>', `[x](${PAGE}#b)`],
    ['a fence is longer than any in the code', '<pre>a\n```\nb\n```\n</pre>', '````\na\n```\nb\n```\n````'],
    ['pipes in cells are escaped', '<table><thead><tr><th>A</th></tr></thead><tr><td><code>x | y</code></td></tr></table>', '| A |\n| --- |\n| `x \\| y` |'],
    ['a drawing is said in words', '<svg><title>t</title><desc>You: RST.</desc><text>RST</text></svg>', 'You: RST.'],
    ['buttons and anchors are left out', '<h2>A<a class="anchor" href="#a">#</a></h2><button>Copy</button>', '## A'],
    ['a question and its answer are one item', '<dl><dt>Normal?</dt><dd>No.</dd></dl>', '- Normal? No.'],
    ['what follows an answer belongs to its item', '<dl><dt>A</dt><dd>b</dd><dd><ul><li>c</li></ul></dd></dl>', '- A: b\n  -   c'],
    ['a button in a sentence leaves no gap', '<p>Run <code>x</code> <button>Copy</button> and wait.</p>', 'Run `x` and wait.'],
    ['names and negative numbers are not escaped', '<p>WSAHOST_NOT_FOUND <span>-5</span> C:\\Windows _x_</p>', 'WSAHOST_NOT_FOUND -5 C:\\Windows \\_x\\_'],
    ['what serves only on the screen is left out', '<p>x <a class="screen-only" href="#b">y</a></p>', 'x'],
    ['what unfolds is shown', '<details><summary>Sources</summary><p>x</p></details>', '**Sources**\n\nx'],
  ] as const) {
    test(what, () => assert.equal(written(html), markdown));
  }
});
