/** Joins blocks of Markdown, skipping empty ones. */
export const blocks = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join('\n\n');

export const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string) => `\`${text}\``;

export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A code block, fenced longer than any fence inside. */
export function fence(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** Escapes text that isn't Markdown, such as a system message. */
export const literal = (text: string) => text.replace(/[\\`*<[]/g, '\\$&');

const CODE = /^(`{3,}).*\n[\s\S]*?^\1$|`[^`\n]*`/m;
const OWN_LINK = /\]\((?<href>[/#][^)]*)\)/;
const CODE_OR_LINK = new RegExp(`${CODE.source}|${OWN_LINK.source}`, 'gm');

/** Makes the site's links absolute: `](/10053/) → ](https://errors.example/10053/)`, and `](#causes)` relative to `page`; skips code. */
export function withAbsoluteLinks(markdown: string, page: string): string {
  return markdown.replace(CODE_OR_LINK, (whole, ...rest) => {
    const { href } = rest.at(-1) as { href?: string };
    return href === undefined ? whole : `](${new URL(href, page).href})`;
  });
}
