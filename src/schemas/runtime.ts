import { z } from 'astro/zod';
import { constantName, prose, sources } from './shared.ts';
import { PRINT_PLACEHOLDERS } from './vocabulary.ts';

export const runtimeSchema = z.strictObject({
  title: z.string().min(1).describe('The name readers know it by.'),
  order: z.int().describe('Its place in lists.'),
  about: z.array(prose()).min(1).describe('How it carries a Winsock error, and what misleads.'),
  read: z
    .strictObject({
      lang: z.string().describe('The language, for highlighting.'),
      code: z.string().min(10).describe('The shortest correct way to read the number.'),
    })
    .optional()
    .describe('How to read the number.'),
  prints: z
    .array(
      z.strictObject({
        line: z
          .string()
          .min(2)
          .describe(`What appears, with ${PRINT_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}; the last three are fields of \`map\`.`),
        where: prose(4).describe('Where it appears.'),
        only: z.array(constantName).optional().describe('The errors that appear so, if not all for which the line can be filled in.'),
      }),
    )
    .describe('The lines that it prints; the page of each error and the lookup both derive from them.'),
  map: z
    .record(
      constantName,
      z.strictObject({
        name: z.string().optional().describe('Its identifier here: exception class, enum member, error code.'),
        text: z.string().optional().describe('Its own message, where it does not print that of the system.'),
        number: z.int().optional().describe('Its own number.'),
        also: z.array(z.string()).optional().describe('Further identifiers.'),
        note: prose().optional().describe('What is peculiar about it.'),
      }),
    )
    .describe('What each error becomes.'),
  otherwise: prose().describe('What an error that is not in `map` becomes.'),
  sources: sources.describe('What was read for it, source files above all.'),
});

export type RuntimeData = z.infer<typeof runtimeSchema>;
