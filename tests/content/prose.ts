/** Words of a text with names, numbers and code masked; the rest should still fit only one error. */
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
