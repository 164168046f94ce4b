import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineMarkdown } from '../../src/prose/inline-markdown.ts';

const render = (text: string, copies: boolean) => inlineMarkdown(text, (name) => (name === 'recv' ? '/functions/recv/' : undefined), copies);
const BUTTON = /<code>(.*?)<\/code> <button /g;
const copied = (text: string) => [...render(text, true).matchAll(BUTTON)].map(([, code]) => code);

for (const [text, commands] of [
  ['Run `netsh winsock reset`.', ['netsh winsock reset']],
  ['Then `Restart-Service PNRPsvc`, or `net stop winnat` first.', ['Restart-Service PNRPsvc', 'net stop winnat']],
  ['Compare with `netstat -an`; without arguments `netstat` is slow.', ['netstat -an']],
  ['Call `recv` again, with a `struct sockaddr` and `MAKEWORD(2, 2)`.', []],
  ['`SELECT 1` keeps it alive; `network down` is another error.', []],
] as const) {
  test(`what can be copied in "${text}"`, () => assert.deepEqual(copied(text), commands));
}

test('names written as code are links', () =>
  assert.equal(render('`recv` and `x<y`', false), '<a href="/functions/recv/"><code>recv</code></a> and <code>x&lt;y</code>'));

test('HTML is escaped, and so are links to scripts', () =>
  assert.equal(render('<b>a</b> [x](javascript:alert(1))', false), '&lt;b&gt;a&lt;/b&gt; [x](javascript:alert(1))'));

test('nothing can be copied unless asked for', () => assert.doesNotMatch(render('Run `netsh winsock reset`.', false), /<button/));
