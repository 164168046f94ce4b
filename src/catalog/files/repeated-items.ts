import { clip } from './explain-yaml.ts';
import type { FieldPath } from './parse-yaml.ts';

/** List items that stand in their list before: `{ a: ["b", "b"] } → a.1`. The cells of a row may agree. */
export function repeatedItems(value: unknown, path: FieldPath = []): { path: FieldPath; says: string }[] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'cells') return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => repeatedItems(inner, [...path, key]));
  const items = value.map((item) => JSON.stringify(item));
  return value.flatMap((item, index) => {
    const at = [...path, index];
    if (items.indexOf(items[index]!) === index) return repeatedItems(item, at);
    return [{ path: at, says: `${typeof item === 'string' ? `"${clip(item)}" ` : ''}is in this list twice; keep one.` }];
  });
}
