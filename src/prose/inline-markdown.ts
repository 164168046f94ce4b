import MarkdownIt from 'markdown-it';
import { siteHref } from '../routes.ts';

/** Resolves a name written as `code`: `"recv" → "/functions/recv/"`. */
export type LinkOf = (name: string) => string | undefined;

interface Env {
  linkOf: LinkOf;
}

// Shared: construction is more expensive than rendering.
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

/** Renders inline Markdown; HTML is escaped, and names written as code become links. */
export function inlineMarkdown(text: string, linkOf: LinkOf): string {
  return markdown.renderInline(text, { linkOf } satisfies Env);
}
