import type { Plugin } from 'vite';

/**
 * Tailwind declares the defaults of its variables twice: by `@property`, and by a rule for browsers without it.
 * The rule alone does the same everywhere, and every page carries its style inside.
 */
export function leanStyle(): Plugin {
  return {
    name: 'lean-style',
    enforce: 'pre',
    transform: (code, id) => (/\.css$/.test(id) ? lean(code) : undefined),
  };
}

/** The style sheet without `@property`, its fallback unconditional. */
export function lean(css: string): string {
  return css
    .replaceAll(/@property [^{]+\{[^}]*\}/g, '')
    .replace(/(@layer properties\s*\{\s*)@supports [^{]*\{(\s*\*[^{]*\{[^}]*\}\s*)\}/, (_, layer: string, rule: string) => layer + rule);
}
