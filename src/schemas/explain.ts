import { z } from 'astro/zod';
import { nearest } from './suggest.ts';

/**
 * The same schema, whose messages say in the author's words what is wrong with a field and what to write instead.
 * Without it Astro words them for programmers ("Invalid input: expected int, received string").
 */
export function explained<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((data, context): z.output<Schema> => {
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      context.issues.push({ code: 'custom', message: explain(issue, schema), path: issue.path, input: data });
    }
    return z.NEVER;
  });
}

/** One sentence for one problem; the path is told apart from it. */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const field = schemaAt(schema, issue.path);
  const remedy = field && descriptionOf(field) ? ` Write: ${descriptionOf(field)}` : '';
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, field)).join(' ');
  if (issue.code === 'invalid_type' && issue.input === undefined) return `required field is missing.${remedy}`;
  if (issue.code === 'invalid_type') return `must be ${aOrAn(issue.expected)}, not ${shown(issue.input)}.${remedy}`;
  if (issue.code === 'invalid_value') return `cannot be ${shown(issue.input)}; it is one of ${issue.values.map(String).join(', ')}.${remedy}`;
  if (issue.code === 'too_small')
    return `${issue.origin === 'array' ? 'has too few items' : 'is too short or too small'} (at least ${issue.minimum}).${remedy}`;
  if (issue.code === 'too_big') return `is out of range (at most ${issue.maximum}).${remedy}`;
  if (issue.code === 'invalid_key') return `${shown(issue.path.at(-1))} cannot be a key here: ${issue.issues[0]?.message ?? 'wrong form'}.${remedy}`;
  if (issue.code === 'invalid_format') return `${shown(issue.input)} has the wrong form: ${issue.message}.${remedy}`;
  return `${issue.message}.${remedy}`;
}

function unknownField(key: string, schema: z.ZodType | undefined): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const meant = nearest(key, known);
  return `unknown field "${key}"; ${meant ? `did you mean "${meant}"?` : 'remove it.'} The fields here are ${known.join(', ')}.`;
}

function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => at && childOf(unwrap(at), key), schema) ?? undefined;
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

/** What is inside defaults, optionals, nullables and preprocessing. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.out as z.ZodType) : schema;
}

/** A field's own description, or that of what it wraps. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description) return schema.description;
  const inner = unwrap(schema);
  return inner === schema ? undefined : inner.description;
}

const shown = (value: unknown) => {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'a group of fields') : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};

const NOUNS: { [type: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (one line a “- ” item)',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};
const aOrAn = (type: string) => NOUNS[type] ?? `a ${type}`;
