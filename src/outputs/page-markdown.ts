import Turndown from 'turndown';

/** Controls, drawings (their description stays), and what only a style sheet or a search reads. */
const NOT_TEXT = 'script, style, button, nav, search, [hidden], .anchor, .screen-only, svg :not(desc), .code-frame > figcaption';

/** Within a name, before a letter or a negative number, a character stands for itself and can be searched for. */
const NEEDLESS_ESCAPE = /(?<=\w)\\(?=_\w)|\\(?=\\\w)|^\\(?=-\d)/g;

/** The main part of a page as Markdown, with absolute links. */
export function pageMarkdown(html: string, address: string): string {
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  const escaped = turndown.escape;
  turndown.escape = (text) => escaped(text).replace(NEEDLESS_ESCAPE, '');
  const rule = (selector: string, replacement: (text: string, element: Element) => string) =>
    turndown.addRule(selector, { filter: (node) => node.matches(selector), replacement: (text, node) => replacement(text, node as Element) });
  rule('h1', (text) => `# ${text.trim()}\n\n<${address}>\n\n`);
  rule('b, small', (text) => ` ${text} `);
  rule('a', (text, link) => `[${text}](${new URL(link.getAttribute('href')!, address).href})`);
  rule('pre, details > samp', (_, code) => fence(code.textContent!, code.getAttribute('data-language') ?? ''));
  rule('details, summary:has(h3), dl', (text) => `\n\n${text}\n\n`);
  rule('summary:not(:has(h3))', (text) => `\n\n**${text.replace(/\s+/g, ' ').trim()}**\n\n`);
  rule('dt', (text) => `\n- ${text.trim().replace(/(?<!\?)$/, ':')}`);
  rule('dd', (text) => ` ${text.trim()}\n`);
  rule('dd + dd', (text) => `\n  ${text.trim().replace(/\n(?=.)/g, '\n  ')}\n`);
  rule('.chip', (text) => `${text} · `);
  rule('.chips', (text) => `\n\n${text.replace(/ +/g, ' ').trim()}\n\n`);
  rule('.fixer', (text) => `${text.trim()}; `);
  rule(
    'th, td',
    (text) =>
      ` ${text
        .replace(/\s+/g, ' ')
        .replace(/^ |[;· ]+$/g, '')
        .replaceAll('|', '\\|')} |`,
  );
  rule('tr', (text) => `\n|${text}`);
  rule('thead > tr', (text, row) => `|${text}\n|${' --- |'.repeat(row.children.length)}`);
  rule('table', (text) => `\n\n${text.replace(/\n+/g, '\n').trim()}\n\n`);
  rule(NOT_TEXT, () => '');
  return `${turndown.turndown(/<main\b[\s\S]*<\/main>/.exec(html)![0].replace(/ <button\b.*?<\/button>/gs, ''))}\n`;
}

/** A code block, fenced longer than any fence inside. */
function fence(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/^`{3,}/gm)].map(([inside]) => inside.length + 1)));
  return `\n\n${ticks}${language}\n${text.trimEnd()}\n${ticks}\n\n`;
}
