import type { ShikiTransformer } from 'shiki';

/** Colours come from the style sheet, by class: a style on every word would be a tenth of a page. */
const byClass: ShikiTransformer = {
  name: 'by-class',
  /** Shiki stops highlighting a line after 500 ms, so output would depend on load; 0 means no limit. */
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
  span(node) {
    const [, kind] = /token-(comment|string|keyword|function|constant)/.exec(String(node.properties.style)) ?? [];
    node.properties = kind ? { class: kind } : {};
  },
  line(node) {
    node.children = node.children.flatMap((child) => (child.type === 'element' && !child.properties.class ? child.children : child));
  },
  pre(node) {
    delete node.properties.style;
  },
};

export const HIGHLIGHTING = { theme: 'css-variables' as const, transformers: [byClass] };
