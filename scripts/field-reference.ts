// Writes docs/fields.md, the reference of every content field, from the schemas: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { causeSchema } from '../src/schemas/cause.ts';
import { comparisonSchema } from '../src/schemas/comparison.ts';
import { errorSchema } from '../src/schemas/error.ts';
import { descriptionOf, unwrap } from '../src/schemas/explain.ts';
import { familySchema } from '../src/schemas/family.ts';
import { functionSchema } from '../src/schemas/function.ts';
import { guideSchema } from '../src/schemas/guide.ts';
import { messageSchema } from '../src/schemas/message.ts';
import { runtimeSchema } from '../src/schemas/runtime.ts';
import { synonymsSchema } from '../src/schemas/synonyms.ts';

export const FIELD_REFERENCE = 'docs/fields.md';

const COLLECTIONS: [string, string, z.ZodType][] = [
  ['errors', 'One error a file; the file name is the constant: `content/errors/WSAECONNRESET.mdx`.', errorSchema],
  ['causes', 'One real-world cause a file; every error that it surfaces as lists it.', causeSchema],
  ['functions', 'One function a file; the file name is its name.', functionSchema],
  ['runtimes', 'How one language or library carries and prints the errors.', runtimeSchema],
  ['messages', "The system's own texts in one language; the file name is its BCP 47 tag.", messageSchema],
  ['guides', 'What is about no single error.', guideSchema],
  ['comparisons', 'Errors that are taken for one another, in one table.', comparisonSchema],
  ['synonyms', 'Words that a search takes for one another; the file name is the BCP 47 tag of the language.', synonymsSchema],
  ['families', 'Where a block of numbers comes from.', familySchema],
];

/** The reference as Markdown. */
export function fieldReference(): string {
  const parts = COLLECTIONS.map(
    ([name, intro, schema]) => `## ${name}\n\n${intro}\n\n| field | form | what to write |\n| --- | --- | --- |\n${rows(schema, '').join('\n')}\n`,
  );
  return `# Content fields\n\nWritten by \`npm run docs\` from \`src/schemas/\`; a test fails when it is out of date. A field marked * is required.\n\n${parts.join('\n')}`;
}

function rows(schema: z.ZodType, prefix: string): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return rows(inner.element as z.ZodType, `${prefix}[]`);
  if (inner instanceof z.ZodRecord) return rows(inner.valueType as z.ZodType, `${prefix}.NAME`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    const optional = field.safeParse(undefined).success;
    return [
      `| \`${path}\`${optional ? '' : ' *'} | ${formOf(field).replaceAll('|', '\\|')} | ${(descriptionOf(field) ?? '').replaceAll('|', '\\|')} |`,
      ...rows(field, path),
    ];
  });
}

function formOf(schema: z.ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.map((option) => `\`${option}\``).join(', ')}`;
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodRecord) return 'fields by name';
  if (inner instanceof z.ZodObject) return 'fields';
  if (inner instanceof z.ZodNumber) return 'whole number';
  return inner instanceof z.ZodUnion
    ? inner.options.map((option) => formOf(option as z.ZodType)).join(' or ')
    : inner instanceof z.ZodLiteral
      ? `\`${[...inner.values].join()}\``
      : 'text';
}

if (import.meta.main) writeFileSync(FIELD_REFERENCE, fieldReference());
