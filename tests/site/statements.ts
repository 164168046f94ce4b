/** Controls, drawings (whose title and description stay), and what only a style sheet or a search reads. */
const NOT_TEXT = [
  /<(script|style|button|nav|search)\b[\s\S]*?<\/\1>/g,
  /<a class="anchor"[\s\S]*?<\/a>/g,
  /<p hidden>[\s\S]*?<\/p>/g,
  /<text\b[\s\S]*?<\/text>/g,
];
/** Elements inside a statement; every other one begins and ends it. */
const INLINE = /<\/?(?:a|code|em|span(?![^>]*\bblock\b)|strong|time)\b[^>]*>/g;
const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The main part of a page without non-text. */
export const mainOf = (html: string) => NOT_TEXT.reduce((text, pattern) => text.replace(pattern, ''), /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '');

/** The text of each paragraph, list item, cell, heading and code block. */
export const statements = (html: string): string[] =>
  html
    .replace(INLINE, '')
    .split(/<[^>]+>/)
    .map((text) => unescaped(text).replace(/\s+/g, ' ').trim())
    .filter((text) => folded(text) !== '');

/** Lower-case letters and digits, without punctuation. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headings of one level, in order. */
export const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}\\b[^>]*>([\\s\\S]*?)</h${level}>`, 'g'))].map(([, inner]) => folded(statements(inner!).join(' ')));

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
