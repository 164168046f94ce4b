import { z } from 'astro/zod';
import { COLLECTIONS } from './collections.ts';
import { MDX_COMPONENTS } from './components.ts';
import { descriptionOf, unwrap } from './field-at.ts';

const HEAD = '| field | form | what to write |\n| --- | --- | --- |';

/** The fields of all collections and components as Markdown. */
export function fieldReference(): string {
  const collections = Object.entries(COLLECTIONS).map(([name, { about, schema }]) => section(`## ${name}`, about, schema));
  const components = Object.entries(MDX_COMPONENTS).map(([name, schema]) => section(`### \`<${name} />\``, schema.description ?? '', schema));
  return [
    '# Content fields\n\nWritten by `npm run docs` from `src/schemas/`; a test fails when it is out of date. A field marked * is required.\n',
    ...collections,
    '## Components\n\nWhat the body of an MDX file may use in addition to Markdown, without an import.\n',
    ...components,
  ].join('\n');
}

function section(title: string, about: string, schema: z.ZodType): string {
  const fields = rows(schema, '');
  return `${title}\n\n${about}\n${fields.length > 0 ? `\n${HEAD}\n${fields.join('\n')}\n` : ''}`;
}

function rows(schema: z.ZodType, prefix: string): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return rows(inner.element as z.ZodType, `${prefix}[]`);
  if (inner instanceof z.ZodRecord) return rows(inner.valueType as z.ZodType, `${prefix}.NAME`);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => rows(option as z.ZodType, prefix));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    const isRequired = !field.safeParse(undefined).success;
    const cells = [`\`${path}\`${isRequired ? ' *' : ''}`, formOf(field), descriptionOf(field) ?? ''];
    return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`, ...rows(field, path)];
  });
}

/** The type of a field in an author's words; throws for unknown types. */
function formOf(schema: z.ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.map((option) => `\`${option}\``).join(', ')}`;
  if (inner instanceof z.ZodArray) return unwrap(inner.element as z.ZodType) instanceof z.ZodEnum ? `list, each ${formOf(inner.element as z.ZodType)}` : 'list';
  if (inner instanceof z.ZodRecord) return 'fields by name';
  if (inner instanceof z.ZodObject) return 'fields';
  if (inner instanceof z.ZodBoolean) return '`true` or `false`';
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'whole number' : 'number';
  if (inner instanceof z.ZodLiteral) return `\`${[...inner.values].join()}\``;
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => formOf(option as z.ZodType)).join(' or ');
  if (inner instanceof z.ZodString) return 'text';
  throw new Error(`no name for the form of a ${inner.constructor.name}; add it here`);
}
