import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyMarkdown } from '../../src/outputs/markdown/body-markdown.ts';
import { fence, table, withAbsoluteLinks } from '../../src/outputs/markdown/markdown.ts';

const PAGE = 'https://errors.example/docs/10054/';

describe('links in the Markdown of a page', () => {
  const whole = (text: string) => withAbsoluteLinks(text, PAGE);

  test('are absolute, including links to the page itself', () =>
    assert.equal(
      whole('[a](/docs/64/#b), [c](#causes), [d](https://other.example/)'),
      '[a](https://errors.example/docs/64/#b), [c](https://errors.example/docs/10054/#causes), [d](https://other.example/)',
    ));

  for (const code of ['`f[i](/x)`', '```\nf[i](/x)\n```', '````\n```\nf[i](#x)\n```\n````'])
    test(`are left alone in code: ${JSON.stringify(code)}`, () => assert.equal(whole(`${code}\n\n[a](/x)`), `${code}\n\n[a](https://errors.example/x)`));
});

test('a fence is longer than any in the code', () => assert.equal(fence('a\n```\nb\n```\n'), '````\na\n```\nb\n```\n````'));

test('pipes in cells are escaped', () => assert.equal(table(['A'], [['x | y']]), '| A |\n| --- |\n| x \\| y |'));

describe('an author’s body as Markdown', () => {
  const sample = (file: string) => [{ title: 'C', lang: 'c', code: `text of ${file}\n` }];

  test('includes the text of samples', () => assert.equal(bodyMarkdown('<Sample file="a.c" />', sample), '```c\ntext of a.c\n```'));
  test('names the languages of samples', () => {
    const both = (file: string) => [...sample(file), { title: 'Go', lang: 'go', code: 'x' }];
    assert.equal(bodyMarkdown('<Sample file="A" />', both), 'C:\n\n```c\ntext of A\n```\n\nGo:\n\n```go\nx\n```');
  });

  test('rejects components without a Markdown form, except in code', () => {
    assert.throws(() => bodyMarkdown('<UnassignedNumbers />', sample), /<UnassignedNumbers> has no Markdown form/);
    assert.equal(bodyMarkdown('`Vec<T>`\n\n```\n#include <X>\n```', sample), '`Vec<T>`\n\n```\n#include <X>\n```');
  });
});
