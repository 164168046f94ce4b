import MarkdownIt from 'markdown-it';
import { siteHref } from '../routes.ts';

/** Where a name written as `code` leads: `"recv" → "/functions/recv/"`; undefined if it is no name. */
export type LinkOf = (name: string) => string | undefined;

interface Env {
  linkOf: LinkOf;
}

// Making one costs more than what it then renders, and a page has hundreds of lines.
const markdown = new MarkdownIt({ html: false, typographer: false });
markdown.renderer.rules.code_inline = (tokens, index, _, { linkOf }: Env) => {
  const { content } = tokens[index]!;
  const code = `<code>${markdown.utils.escapeHtml(content)}</code>`;
  const href = linkOf(content);
  return href ? `<a href="${markdown.utils.escapeHtml(href)}">${code}</a>` : code;
};
markdown.normalizeLink = (
  (normalize) => (href: string) =>
    siteHref(normalize(href))
)(markdown.normalizeLink);

/** Inline Markdown of frontmatter as HTML; raw HTML stays text, and names written as code become links. */
export function inlineMarkdown(text: string, linkOf: LinkOf): string {
  return markdown.renderInline(text, { linkOf } satisfies Env);
}
