import { z } from 'astro/zod';
import { langProblem } from './highlighted.ts';
import { constantName, prose, sources } from './shared.ts';
import { suggestion } from './suggest.ts';
import { PRINT_PLACEHOLDERS } from './vocabulary.ts';

export const runtimeSchema = z.strictObject({
  title: z.string().min(1).describe('The name readers know it by.'),
  order: z.int().describe('Its position in lists; no two share one.'),
  about: z.array(prose()).min(1).describe('How it reports Winsock errors, and what is misleading.'),
  read: z
    .strictObject({
      lang: z
        .string()
        .superRefine((lang, context) => {
          const message = langProblem(lang);
          if (message) context.addIssue({ code: 'custom', message });
        })
        .describe('The language, for highlighting: one that Shiki knows, such as c, or `text`.'),
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
          .superRefine((line, context) => {
            for (const [brace, name = ''] of line.matchAll(/\{(\w+)\}?/g)) {
              if (!brace.endsWith('}')) context.addIssue({ code: 'custom', message: `"${brace}" is not closed; write ${brace}}` });
              if (PRINT_PLACEHOLDERS.includes(name)) continue;
              context.addIssue({ code: 'custom', message: `unknown placeholder "${name}"${suggestion(name, PRINT_PLACEHOLDERS)}` });
            }
          })
          .describe(`What appears, with ${PRINT_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}; the last three are fields of \`map\`.`),
        where: prose(4).describe('Where it appears.'),
        only: z.array(constantName).optional().describe('The errors printed like this, if not all that the line can be filled in for.'),
      }),
    )
    .describe('The lines it prints; error pages and the lookup derive from them.'),
  map: z
    .record(
      constantName,
      z.strictObject({
        name: z.string().optional().describe('Its identifier here: exception class, enum member, error code.'),
        text: z.string().optional().describe('Its own message, if it does not print the system message.'),
        number: z.int().optional().describe('Its own number.'),
        also: z.array(z.string()).optional().describe('Further identifiers.'),
        note: prose().optional().describe('Special cases.'),
      }),
    )
    .describe('What each error becomes.'),
  otherwise: prose().describe('What an error that is not in `map` becomes: the rest of a sentence that begins with "For a code that is not in this table,".'),
  sources: sources.describe('What was read, source files above all.'),
});

export type RuntimeData = z.infer<typeof runtimeSchema>;
