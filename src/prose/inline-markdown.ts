import MarkdownIt from 'markdown-it';
import { siteHref } from '../routes.ts';

/** Resolves a name written as `code`: `"recv" → "/functions/recv/"`. */
export type LinkOf = (name: string) => string | undefined;

interface Env {
  linkOf: LinkOf;
  copies: boolean;
}

/** A command line, not just the name of a tool: `netsh winsock reset`, `Get-NetTCPConnection -State Bound`. */
const COMMAND =
  /^(?:(?:netsh|netstat|netcfg|ping|ipconfig|route|sc|reg|w32tm|tracert|pathping|nslookup|curl|certutil|dism|sfc|bcdedit|taskkill|tasklist|net|wsl|setx|CheckNetIsolation)(?:\.exe)?|[A-Z][a-z]+-[A-Z]\w+) \S/;

// Shared: construction is more expensive than rendering.
const markdown = new MarkdownIt({ html: false });
markdown.renderer.rules.code_inline = (tokens, index, _, { linkOf, copies }: Env) => {
  const { content } = tokens[index]!;
  const code = `<code>${markdown.utils.escapeHtml(content)}</code>`;
  const href = linkOf(content);
  if (copies && COMMAND.test(content)) return `${code} <button type="button" class="copy needs-script" data-copy>Copy</button>`;
  return href ? `<a href="${markdown.utils.escapeHtml(href)}">${code}</a>` : code;
};
markdown.normalizeLink = (
  (normalize) => (href: string) =>
    siteHref(normalize(href))
)(markdown.normalizeLink);

/** Renders inline Markdown; HTML is escaped, names written as code become links, and commands get a copy control if asked for. */
export function inlineMarkdown(text: string, linkOf: LinkOf, copies = false): string {
  return markdown.renderInline(text, { linkOf, copies } satisfies Env);
}
