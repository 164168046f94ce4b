/** The text with what tells one error from another masked: what remains should still be about one error only. */
export function masked(text: string): string[] {
  return text
    .replace(/https?:\S+/g, ' ')
    .replace(/`[^`]*`/g, ' # ')
    .replace(/\b(?:WSA\w+|E[A-Z]{3,}|0x[0-9a-f]+|-?\d[\d.,]*)\b/gi, ' # ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#'\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
}
