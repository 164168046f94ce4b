import { z } from 'astro/zod';
import { constantName, reference } from './shared.ts';

export const messageSchema = z.strictObject({
  language: z.string().min(2).describe('The language in English, such as German.'),
  texts: z
    .array(
      z.strictObject({
        error: constantName.describe('The error whose text it is.'),
        text: z.string().min(4).describe("The system's message in that language, word for word as the source shows it."),
        printed: z
          .boolean()
          .default(true)
          .describe("False for text from Microsoft's translated documentation that the system words differently: searchable, not shown."),
        source: z
          .strictObject({
            at: reference,
            beside: z.string().min(4).describe('What is next to the text there and shows which error it is, such as WinError 10061.'),
          })
          .describe('A source that shows the text next to its number.'),
      }),
    )
    .min(1)
    .describe('One text for an error.'),
});

export type MessageData = z.infer<typeof messageSchema>;
