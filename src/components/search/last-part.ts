const MAX_LENGTH = 200;

/** The last part of a path without its ending: `"/errors/10054.html" → "10054"`. */
export function lastPart(path: string): string {
  const part =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(html?|php|aspx|md|json)$/, '') ?? '';
  try {
    return decodeURIComponent(part).slice(0, MAX_LENGTH);
  } catch {
    return part.slice(0, MAX_LENGTH);
  }
}
