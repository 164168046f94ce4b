import { COLLECTIONS, type Collection } from '../../schemas/collections.ts';
import { choicesFor, remedyFor } from '../../schemas/field-at.ts';
import type { FieldPath } from './parse-yaml.ts';
import { stringsIn } from './strings-in.ts';

/** Template placeholders: `FILL IN` in prose, `FILL_IN` and `FILL-IN` in names. */
const PLACEHOLDER = /(?<![A-Za-z])FILL[ _-]IN(?![A-Za-z])/;
const isPlaceholder = (text: string | number) => PLACEHOLDER.test(String(text));

/** Fields that still have a placeholder, and what each asks for. */
export function placeholdersIn(data: unknown, collection: Collection): { path: FieldPath; says: string }[] {
  return stringsIn(data)
    .filter(({ text, path }) => isPlaceholder(text) || path.some(isPlaceholder))
    .map(({ text, path }) => {
      const { schema } = COLLECTIONS[collection];
      const unfilled = isPlaceholder(text);
      const wanted = unfilled && remedyFor(schema, [...path]);
      const choices = unfilled && choicesFor(schema, [...path]).join(', ');
      const key = path.find(isPlaceholder);
      const remedies = [wanted && ` Expected: ${wanted}`, choices && ` One of ${choices}.`, key && ` Replace the key "${key}" by the constant of an error.`];
      return { path, says: `still has the text of the template.${remedies.filter(Boolean).join('')}` };
    });
}

/** Indices of body lines that still have a placeholder. */
export const placeholderLines = (body: string): number[] => body.split('\n').flatMap((line, index) => (isPlaceholder(line) ? [index] : []));
