import { z } from 'astro/zod';

/** The description of a field, or of the list or record it is in. */
export function remedyFor(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  const field = schemaAt(schema, path);
  const described = field && descriptionOf(field);
  if (described || path.length === 0) return described;
  const holder = schemaAt(schema, path.slice(0, -1));
  const inner = holder && unwrap(holder);
  return inner instanceof z.ZodArray || inner instanceof z.ZodRecord ? remedyFor(schema, path.slice(0, -1)) : undefined;
}

/** The words to choose from; none if the field isn't a choice. */
export function choicesFor(schema: z.ZodType, path: PropertyKey[]): string[] {
  const field = schemaAt(schema, path);
  const choice = field && unwrap(field);
  return choice instanceof z.ZodEnum ? choice.options.map(String) : [];
}

/** The schema of the field at a path; undefined if there is none. */
export function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => at && childOf(unwrap(at), key), schema);
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

/** Unwraps defaults, optionals, nullables and preprocessing. */
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
