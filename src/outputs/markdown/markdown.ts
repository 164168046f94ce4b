/** Blocks of Markdown, one below the other; what is empty is left out. */
export const blocks = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join('\n\n');

export const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string) => `\`${text}\``;

export const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A block of code, which may hold fences of its own. */
export function fence(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** Text as it is, such as a message of the system: nothing in it is Markdown. */
export const literal = (text: string) => text.replace(/[\\`*<[]/g, '\\$&');

const CODE = /^(`{3,}).*\n[\s\S]*?^\1$|`[^`\n]*`/m;
const OWN_LINK = /\]\((?<href>[/#][^)]*)\)/;
const CODE_OR_LINK = new RegExp(`${CODE.source}|${OWN_LINK.source}`, 'gm');

/** Links of the site as whole addresses: `](/10053/) → ](https://errors.example/10053/)`, and `](#causes)` on `page`. Code stays as it is. */
export function withWholeLinks(markdown: string, page: string): string {
  return markdown.replace(CODE_OR_LINK, (whole, ...rest) => {
    const { href } = rest.at(-1) as { href?: string };
    return href === undefined ? whole : `](${new URL(href, page).href})`;
  });
}
