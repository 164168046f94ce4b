import { type ContentFile, readContent } from '../../src/catalog/read-content.ts';

/** A stretch of an author's own words and where it stands. */
export interface Passage {
  path: string;
  /** Where in the file: a field such as `confirm.0.shows`, or `body`. */
  field: string;
  text: string;
}

/** Fields that are facts, not words of ours: they may be alike anywhere. */
const FACTS =
  /(^|\.)(message|at|beside|command|code|name|value|shell|lang|line|calls|protocol|timing|side|docs|header|library|variants|failure|causes|tables|text|also|error|tag|language|checked|family|status|on|reports|runtimes|only|answer)(\.|$)/;

/** Everything that authors wrote in their own words, field by field. */
export function passages(files: ContentFile[] = readContent()): Passage[] {
  return files.flatMap(({ path, data, body }) => [
    ...strings(data).flatMap(({ field, text }) => (FACTS.test(field) ? [] : [{ path, field, text }])),
    ...(body.trim() ? [{ path, field: 'body', text: withoutCode(body) }] : []),
  ]);
}

function strings(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, field ? `${field}.${key}` : key));
}

function withoutCode(body: string): string {
  return body
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<Wire[\s\S]*?\/>/g, (wire) => [...wire.matchAll(/(?:title|label)[:=] ?['"]([^'"]+)['"]/g)].map(([, text]) => text).join('. '));
}

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
