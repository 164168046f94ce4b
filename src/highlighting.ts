import type { ShikiConfig } from 'astro';

/** Marks comments only: a style on every token would cost a page with samples in several languages another round trip. */
const commentsOnly: NonNullable<ShikiConfig['transformers']>[number] = {
  name: 'comments-only',
  /** Shiki stops highlighting a line after 500 ms, so output would depend on load; 0 means no limit. */
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
  span(node) {
    if (String(node.properties.style).includes('token-comment')) node.tagName = 'i';
    node.properties = {};
  },
  code(node) {
    const lines = node.children.flatMap((line) => (line.type === 'element' ? line.children : line));
    node.children = lines.flatMap((word) => (word.type === 'element' && word.tagName === 'span' ? word.children : word));
  },
  pre(node) {
    delete node.properties.style;
  },
};

export const HIGHLIGHTING = { theme: 'css-variables' as const, transformers: [commentsOnly] };
