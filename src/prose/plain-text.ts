/** Inline Markdown as plain text, for JSON, metadata and Markdown-free places. */
export function plainText(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[`*]/g, '');
}
